/** The terms of an offer that whoever was proposed said yes to: a change of one is told to their coach, whether or not a rule fails for it. */
import type { OfferFacts } from './facts.js';

/** Every term that is told. */
export const TOLD_TERMS = ['start', 'place', 'hours', 'rhythm'] as const;

/** One of `TOLD_TERMS`. */
export type ToldTerm = (typeof TOLD_TERMS)[number];

type Value = string | number | boolean | null | readonly string[];

/** What an offer says of each term, as plain values that can be kept and compared. */
export type ToldTerms = Readonly<Record<ToldTerm, readonly Value[]>>;

/** The terms of an offer as it stands. */
export function toldTermsOf({ startFrom, startTo, place, details = {} }: OfferFacts): ToldTerms {
  const { hoursPerWeek, earliestAt, latestAt, nightWork, earlyStart, weekendWork, rhythm, trainingDays } = details;
  return {
    start: [startFrom, startTo],
    place: [place?.communeCode ?? null, place?.postalCode ?? null],
    hours: [hoursPerWeek, earliestAt, latestAt, nightWork, earlyStart, weekendWork].map((value) => value ?? null),
    rhythm: [rhythm ?? null, trainingDays ?? []],
  };
}

/** The terms that say something else now, each with what it says. */
export function changedTerms(before: Partial<ToldTerms>, now: Partial<ToldTerms>): Partial<ToldTerms> {
  const changed = TOLD_TERMS.filter((term) => JSON.stringify(before[term]) !== JSON.stringify(now[term]));
  return Object.fromEntries(changed.map((term) => [term, now[term]]));
}
