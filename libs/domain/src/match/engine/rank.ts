/**
 * Two explained lists from the same rules: the youths of an offer, for the coach, and the offers of a youth, for the
 * youth. The same inputs on the same day give the same bytes in whatever order they come, and whoever is blocked stays
 * on the list with the reasons. Whoever shows one page of a long list asks for the order first, which costs half as much
 * without the reasons, and for the reasons of that page alone: both say the same.
 */
import type { Day } from '../../calendar/day.js';
import { type Pair, partsOf, pointsBetween, pointsOf } from '../criteria/criteria.js';
import type { Part, Side } from '../criteria/criterion.js';
import type { Answer } from '../eligibility/answer.js';
import { eligibilityOf, type Verdict, verdictOf } from '../eligibility/eligibility.js';
import type { OfferFacts, YouthFacts } from '../facts.js';

/** Where somebody stands on a list: `rank` from 1, whole `points`. */
export interface Standing {
  readonly id: string;
  readonly rank: number;
  readonly verdict: Verdict;
  readonly points: number;
}

/** One line of a list, with every reason for and against. */
export interface RankedEntry extends Standing {
  readonly parts: readonly Part[];
  /** The rules that pass. */
  readonly fits: readonly Answer[];
  /** The rules that miss a fact. */
  readonly toCheck: readonly Answer[];
  /** The rules that fail. */
  readonly blocks: readonly Answer[];
}

type Unranked<T extends Standing> = Omit<T, 'rank'>;

interface Scoring {
  readonly sides: readonly Side[];
  readonly points: (of: (side: Side) => number) => number;
}

const FOR_THE_COACH: Scoring = {
  sides: ['youth', 'employer'],
  points: (of) => harmonicMean(of('youth'), of('employer')),
};

const FOR_THE_YOUTH: Scoring = {
  sides: ['youth', 'travel'],
  points: (of) => of('youth') + of('travel'),
};

const VERDICT_ORDER: Readonly<Record<Verdict, number>> = { eligible: 0, toCheck: 1, blocked: 2 };

/**
 * The coach's list of an offer: points are the harmonic mean of both sides (0–1000), so that one side's delight does not
 * make up for the other's indifference. Travel gives no points here.
 */
export function rankYouths(offer: OfferFacts, youths: readonly YouthFacts[], today: Day): RankedEntry[] {
  return ranked(youths.map((youth) => ({ id: youth.id, ...explained({ offer, youth, today }, FOR_THE_COACH) })));
}

/** The order of `rankYouths`, without the reasons. */
export function orderYouths(offer: OfferFacts, youths: readonly YouthFacts[], today: Day): Standing[] {
  return ranked(youths.map((youth) => ({ id: youth.id, ...weighed({ offer, youth, today }, FOR_THE_COACH) })));
}

/** The youth's own list of offers: points are what they want plus how short the way is (0–1300). */
export function rankOffers(youth: YouthFacts, offers: readonly OfferFacts[], today: Day): RankedEntry[] {
  return ranked(offers.map((offer) => ({ id: offer.id, ...explained({ offer, youth, today }, FOR_THE_YOUTH) })));
}

/** The order of `rankOffers`, without the reasons. */
export function orderOffers(youth: YouthFacts, offers: readonly OfferFacts[], today: Day): Standing[] {
  return ranked(offers.map((offer) => ({ id: offer.id, ...weighed({ offer, youth, today }, FOR_THE_YOUTH) })));
}

/** Negative when `a` stands before `b`: the verdict, then the points, then the id. */
export function compareStandings(a: Unranked<Standing>, b: Unranked<Standing>): number {
  return (
    VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict] ||
    b.points - a.points ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** The whole harmonic mean of two non-negative numbers, rounded down; 0 when either is 0. */
export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : Math.floor((2 * a * b) / (a + b));
}

function weighed(pair: Pair, { points }: Scoring): Pick<Standing, 'verdict' | 'points'> {
  const verdict = verdictOf(pair.offer, pair.youth, pair.today);
  return { verdict, points: points((side) => pointsBetween(pair, side)) };
}

function explained(pair: Pair, { sides, points }: Scoring): Omit<RankedEntry, 'id' | 'rank'> {
  const { verdict, answers } = eligibilityOf(pair.offer, pair.youth, pair.today);
  const parts = partsOf(pair, sides);
  const those = (kind: Answer['answer']) => answers.filter(({ answer }) => answer === kind);
  const reasons = { fits: those('pass'), toCheck: those('unknown'), blocks: those('fail') };
  return { verdict, points: points((side) => pointsOf(parts, side)), parts, ...reasons };
}

function ranked<T extends Standing>(entries: readonly Unranked<T>[]): T[] {
  const sorted = [...entries].sort(compareStandings);
  return sorted.map(({ id, ...entry }, index) => ({ id, rank: index + 1, ...entry }) as unknown as T);
}
