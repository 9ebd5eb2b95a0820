/**
 * May this youth be proposed for this offer? Every rule answers, not only the first that fails, so that a coach sees all
 * that stands in the way at once. It says nothing about order: that is the work of the criteria.
 */
import type { Day } from '../../calendar/day.js';
import type { OfferFacts, YouthFacts } from '../facts.js';
import { ageWindowRule } from './age-window.rule.js';
import type { Answer, Rule } from './answer.js';
import { contractTypeRule } from './contract-type.rule.js';
import { distanceRule } from './distance.rule.js';
import { openingsRule } from './openings.rule.js';
import { startWindowRule } from './start-window.rule.js';
import { wishedOccupationRule } from './wished-occupation.rule.js';

/** The hard rules, in the order in which they are shown. */
export const RULES: readonly Rule[] = [
  contractTypeRule,
  ageWindowRule,
  wishedOccupationRule,
  distanceRule,
  startWindowRule,
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
  const answers = RULES.map(({ code, check }): Answer => ({ rule: code, ...check(offer, youth, today) }));
  const has = (kind: Answer['answer']) => answers.some(({ answer }) => answer === kind);
  return { verdict: has('fail') ? 'blocked' : has('unknown') ? 'toCheck' : 'eligible', answers };
}
