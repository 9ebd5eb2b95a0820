/** The rules of Passerelle as functions of plain values, for the apps, the tests and the browser. It imports nothing. */
export * from './domain-error.js';
export * from './lifecycle.js';
export * from './step.js';

export * from './calendar/day.js';
export * from './calendar/deadline.js';
export * from './calendar/easter.js';
export * from './calendar/holidays.js';
export * from './calendar/paris.js';
export * from './calendar/time-of-day.js';

export * from './contract/adult.js';
export * from './contract/contract-windows.js';
export * from './contract/duration.js';
export * from './contract/school-status.js';
export * from './contract/start-window.js';
export * from './contract/windows-change.js';
export * from './contract/company/company-days.js';
export * from './contract/company/training-calendar.js';
export * from './contract/ending/abandonment.js';
export * from './contract/ending/rupture-phase.js';
export * from './contract/ending/rupture.js';
export * from './contract/ending/trial.js';
export * from './contract/formalities/deposit.js';
export * from './contract/formalities/tutors.js';

export * from './contract/life/contract-lifecycle.js';
export * from './contract/life/contract.js';
export * from './contract/life/milestones.js';
export * from './contract/signing/signatures.js';
export * from './contract/signing/signing-problems.js';
export * from './diploma/diploma.js';

export * from './employer/employer-kind.js';
export * from './employer/naf.js';
export * from './employer/opco.js';
export * from './employer/registration-lifecycle.js';
export * from './employer/siret.js';

export * from './law/dated-row.js';
export * from './law/formats.js';
export * from './law/per-day.js';
export * from './law/tables.js';

export * from './match/facts.js';
export * from './match/offer-terms.js';
export * from './match/interview-lifecycle.js';
export * from './match/interview.js';
export * from './match/proposal-alerts.js';
export * from './match/proposal-lifecycle.js';
export * from './match/proposal.js';
export * from './match/reasons.js';
export * from './match/slots.js';
export * from './match/told-terms.js';

export * from './match/criteria/criteria.js';
export * from './match/criteria/criterion.js';
export * from './match/eligibility/answer.js';
export * from './match/eligibility/codes.js';
export * from './match/eligibility/binding.js';
export * from './match/eligibility/eligibility.js';
export * from './match/engine/rank.js';
export * from './match/engine/rule-set.js';

export * from './occupation/details.js';
export * from './occupation/occupation.js';
export * from './occupation/occupations-like.js';
export * from './occupation/proximity.js';
export * from './occupation/titles.js';
export * from './occupation/words.js';

export * from './offer/closings.js';
export * from './offer/offer-lifecycle.js';
export * from './offer/offer.js';
export * from './offer/review.js';

export * from './pay/apprentice-pay.js';
export * from './pay/contributions.js';
export * from './pay/grid.js';
export * from './pay/monthly-pay.js';
export * from './pay/pay-facts.js';
export * from './pay/smic.js';
export * from './pay/vocational-pay.js';

export * from './place/distance.js';
export * from './place/reachable.js';
export * from './place/travel-modes.js';

export * from './youth/career-project.js';
export * from './youth/consent.js';
export * from './youth/duplicate.js';
export * from './youth/erasure.js';
export * from './youth/legal-facts.js';
export * from './youth/night.js';
export * from './youth/person-facts.js';
export * from './youth/regulated-work.js';
export * from './youth/rest-days.js';
export * from './youth/sector.js';
export * from './youth/working-time.js';
