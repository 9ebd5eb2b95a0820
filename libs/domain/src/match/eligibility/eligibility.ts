/**
 * May this youth be proposed for this offer? Every rule answers, not only the first that fails, so that a coach sees all
 * that stands in the way at once. It says nothing about order: that is the work of the criteria.
 */
import type { Day } from '../../calendar/day.js';
import type { OfferFacts, YouthFacts } from '../facts.js';
import type { Answer, Rule } from './answer.js';
import { ageWindowRule } from './law/age-window.rule.js';
import { durationRule } from './law/duration.rule.js';
import { employerKindRule } from './law/employer-kind.rule.js';
import { hoursOfMinorsRule } from './law/hours-of-minors.rule.js';
import { nightOfMinorsRule } from './law/night-of-minors.rule.js';
import { regulatedWorkRule } from './law/regulated-work.rule.js';
import { diplomaRule } from './offer/diploma.rule.js';
import { openingsRule } from './offer/openings.rule.js';
import { startWindowRule } from './offer/start-window.rule.js';
import { contractTypeRule } from './wish/contract-type.rule.js';
import { distanceRule } from './wish/distance.rule.js';
import { journeyRule } from './wish/journey.rule.js';
import { rhythmRule } from './wish/rhythm.rule.js';
import { wishedOccupationRule } from './wish/wished-occupation.rule.js';

/** The hard rules, in the order in which they are shown. */
export const RULES: readonly Rule[] = [
  contractTypeRule,
  employerKindRule,
  ageWindowRule,
  durationRule,
  diplomaRule,
  wishedOccupationRule,
  rhythmRule,
  distanceRule,
  journeyRule,
  startWindowRule,
  hoursOfMinorsRule,
  nightOfMinorsRule,
  regulatedWorkRule,
  openingsRule,
];

/** All rules pass; something must be asked first; at least one rule fails. */
export type Verdict = 'eligible' | 'toCheck' | 'blocked';

/** The verdict and the answer of every rule. */
export interface Eligibility {
  readonly verdict: Verdict;
  readonly answers: readonly Answer[];
}

/** Asks every rule about an offer and a youth on a day; total: it never throws. */
export function eligibilityOf(offer: OfferFacts, youth: YouthFacts, today: Day): Eligibility {
  const answers: Answer[] = [];
  let verdict: Verdict = 'eligible';
  for (const { code, check } of RULES) {
    const said = check(offer, youth, today);
    answers.push({ rule: code, ...said });
    if (said.answer === 'fail') verdict = 'blocked';
    else if (said.answer === 'unknown' && verdict === 'eligible') verdict = 'toCheck';
  }
  return { verdict, answers };
}

/** The verdict of `eligibilityOf` alone, without the answers: it stops at the first rule that fails. */
export function verdictOf(offer: OfferFacts, youth: YouthFacts, today: Day): Verdict {
  let verdict: Verdict = 'eligible';
  for (const { check } of WISHES_FIRST) {
    const { answer } = check(offer, youth, today);
    if (answer === 'fail') return 'blocked';
    if (answer === 'unknown') verdict = 'toCheck';
  }
  return verdict;
}

/** Most people are blocked by what they wish, and the law is slower to read. */
const WISHES_FIRST = [
  ...RULES.filter(({ ground }) => ground === 'youth'),
  ...RULES.filter(({ ground }) => ground !== 'youth'),
];
