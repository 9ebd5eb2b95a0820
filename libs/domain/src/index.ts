/** The rules of Passerelle as functions of plain values, for the apps, the tests and the browser. It imports nothing. */
export * from './domain-error.js';
export * from './lifecycle.js';
export * from './step.js';

export * from './calendar/day.js';
export * from './calendar/deadline.js';
export * from './calendar/easter.js';
export * from './calendar/holidays.js';
export * from './calendar/paris.js';

export * from './contract/adult.js';
export * from './contract/contract-windows.js';

export * from './employer/siret.js';

export * from './match/facts.js';
export * from './match/interview-lifecycle.js';
export * from './match/interview.js';
export * from './match/proposal-lifecycle.js';
export * from './match/proposal.js';
export * from './match/reasons.js';
export * from './match/slots.js';

export * from './match/criteria/criteria.js';
export * from './match/criteria/criterion.js';
export * from './match/eligibility/answer.js';
export * from './match/eligibility/codes.js';
export * from './match/eligibility/binding.js';
export * from './match/eligibility/eligibility.js';
export * from './match/engine/rank.js';
export * from './match/engine/rule-set.js';

export * from './occupation/occupation.js';
export * from './occupation/words.js';

export * from './offer/offer-lifecycle.js';
export * from './offer/offer.js';

export * from './place/distance.js';

export * from './youth/consent.js';
export * from './youth/duplicate.js';
export * from './youth/erasure.js';
export * from './youth/person-facts.js';
