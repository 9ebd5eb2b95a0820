/**
 * The three answers of a hard rule. Unknown is an answer of its own: it never excludes anyone silently, it says what to
 * ask. Answers are codes and values; the web writes the sentences for the coach and the youth.
 */
import type { Day } from '../../calendar/day.js';
import type { OfferFacts, YouthFacts } from '../facts.js';
import type { Ask, Change, FailReason, RuleCode } from './codes.js';

/** Values that a sentence can show; lists are sorted so that equal facts give equal bytes. */
export type Values = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** The smallest change that would make a failing rule pass. */
export interface Unblock {
  readonly change: Change;
  readonly values: Values;
}

/** What a rule says of one offer and one youth. */
export type RuleAnswer =
  | { readonly answer: 'pass'; readonly values: Values }
  | {
      readonly answer: 'fail';
      readonly reason: FailReason;
      /** The first day on which it would pass, when time alone is the obstacle. */
      readonly eligibleFrom: Day | null;
      readonly values: Values;
      readonly unblock: Unblock | null;
    }
  | { readonly answer: 'unknown'; readonly ask: string; readonly values: Values };

/** An answer with the rule that gave it. */
export type Answer = RuleAnswer & { readonly rule: RuleCode };

/** Why a rule exists: what the law says, what the person stated, what the employer needs. */
export type Ground = 'law' | 'youth' | 'offer';

/** A hard rule: a code, a version that grows with each change of meaning, why it exists, its articles, and a pure check. */
export interface Rule {
  readonly code: RuleCode;
  readonly version: number;
  readonly ground: Ground;
  readonly articles: readonly string[];
  readonly check: (offer: OfferFacts, youth: YouthFacts, today: Day) => RuleAnswer;
}

/** The rule is satisfied. */
export function pass(values: Values): RuleAnswer {
  return { answer: 'pass', values };
}

/** The rule is not satisfied; `unblock` is `null` when nothing that we know of would change it. */
export function fail(
  reason: FailReason,
  values: Values,
  unblock: (Unblock & { eligibleFrom?: Day | null }) | null,
): RuleAnswer {
  if (!unblock) return { answer: 'fail', reason, eligibleFrom: null, values, unblock: null };
  const { change, values: changeValues, eligibleFrom = null } = unblock;
  return { answer: 'fail', reason, eligibleFrom, values, unblock: { change, values: changeValues } };
}

/** A fact is missing; `ask` names it. */
export function unknown(ask: Ask, values: Values): RuleAnswer {
  return { answer: 'unknown', ask, values };
}
