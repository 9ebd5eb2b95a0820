/**
 * What the rules and the criteria both compare, so that they cannot disagree about it: the start (here), the kinds of contract, the wishes,
 * the rhythm and the travel. Nothing in this folder judges.
 */
import { type Day, laterOf } from '../../calendar/day.js';
import type { OfferFacts } from '../facts.js';

/** Days, both included; `to` is `null` when no latest start is stated. `to` before `from` means the start has passed. */
export interface StartPeriod {
  readonly from: Day;
  readonly to: Day | null;
  /** Whether the employer stated a start at all. */
  readonly known: boolean;
}

/** The days on which a contract on this offer could start, from today on. */
export function startPeriod({ startFrom, startTo }: OfferFacts, today: Day): StartPeriod {
  const known = startFrom !== null || startTo !== null;
  return { from: laterOf(startFrom ?? today, today), to: startTo, known };
}

/** The latest start, on which most people may do most things; the earliest one when no latest is stated. */
export function latestStart({ startFrom, startTo }: OfferFacts, today: Day): Day {
  const from = laterOf(startFrom ?? today, today);
  return startTo === null ? from : laterOf(from, startTo);
}
