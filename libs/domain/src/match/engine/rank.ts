/**
 * Two explained lists from the same rules: the youths of an offer, for the coach, and the offers of a youth, for the
 * youth. The same inputs on the same day give the same bytes in whatever order they come, and whoever is blocked stays
 * on the list with the reasons. This is the reference; a faster engine must give the same lists.
 */
import type { Day } from '../../calendar/day.js';
import { type Pair, partsOf, pointsOf } from '../criteria/criteria.js';
import type { Part, Side } from '../criteria/criterion.js';
import type { Answer } from '../eligibility/answer.js';
import { eligibilityOf, type Verdict } from '../eligibility/eligibility.js';
import type { OfferFacts, YouthFacts } from '../facts.js';

/** One line of a list: `rank` from 1, whole `points`, and every reason for and against. */
export interface RankedEntry {
  readonly id: string;
  readonly rank: number;
  readonly verdict: Verdict;
  readonly points: number;
  readonly parts: readonly Part[];
  /** The rules that pass. */
  readonly fits: readonly Answer[];
  /** The rules that miss a fact. */
  readonly toCheck: readonly Answer[];
  /** The rules that fail. */
  readonly blocks: readonly Answer[];
}

type Unranked = Omit<RankedEntry, 'rank'>;

interface Scoring {
  readonly sides: readonly Side[];
  readonly points: (parts: readonly Part[]) => number;
}

const FOR_THE_COACH: Scoring = {
  sides: ['youth', 'employer'],
  points: (parts) => harmonicMean(pointsOf(parts, 'youth'), pointsOf(parts, 'employer')),
};

const FOR_THE_YOUTH: Scoring = {
  sides: ['youth', 'travel'],
  points: (parts) => pointsOf(parts, 'youth') + pointsOf(parts, 'travel'),
};

const VERDICT_ORDER: Readonly<Record<Verdict, number>> = { eligible: 0, toCheck: 1, blocked: 2 };

/**
 * The coach's list of an offer: points are the harmonic mean of both sides (0–1000), so that one side's delight does not
 * make up for the other's indifference. Travel gives no points here.
 */
export function rankYouths(offer: OfferFacts, youths: readonly YouthFacts[], today: Day): RankedEntry[] {
  return ranked(youths.map((youth) => ({ id: youth.id, ...explained({ offer, youth, today }, FOR_THE_COACH) })));
}

/** The youth's own list of offers: points are what they want plus how short the way is (0–1300). */
export function rankOffers(youth: YouthFacts, offers: readonly OfferFacts[], today: Day): RankedEntry[] {
  return ranked(offers.map((offer) => ({ id: offer.id, ...explained({ offer, youth, today }, FOR_THE_YOUTH) })));
}

/** The whole harmonic mean of two non-negative numbers, rounded down; 0 when either is 0. */
export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : Math.floor((2 * a * b) / (a + b));
}

function explained(pair: Pair, scoring: Scoring): Omit<Unranked, 'id'> {
  const { verdict, answers } = eligibilityOf(pair.offer, pair.youth, pair.today);
  const parts = partsOf(pair, scoring.sides);
  const those = (kind: Answer['answer']) => answers.filter(({ answer }) => answer === kind);
  const reasons = { fits: those('pass'), toCheck: those('unknown'), blocks: those('fail') };
  return { verdict, points: scoring.points(parts), parts, ...reasons };
}

function ranked(entries: readonly Unranked[]): RankedEntry[] {
  const sorted = [...entries].sort(inOrder);
  return sorted.map(({ id, ...entry }, index) => ({ id, rank: index + 1, ...entry }));
}

function inOrder(a: Unranked, b: Unranked): number {
  return VERDICT_ORDER[a.verdict] - VERDICT_ORDER[b.verdict] || b.points - a.points || (a.id < b.id ? -1 : 1);
}
