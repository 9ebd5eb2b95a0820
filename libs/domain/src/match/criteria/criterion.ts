/**
 * A criterion gives points where a rule gives an answer: it orders those who may be proposed and excludes nobody. Each
 * one is monotone (a better fact never lowers it), counts in whole points and belongs to one side: what the youth
 * wants, what the employer needs, or travel, which orders the youth's own list only.
 */
import type { Day } from '../../calendar/day.js';
import type { Values } from '../eligibility/answer.js';
import weights from '../engine/weights.json' with { type: 'json' };
import type { OfferFacts, YouthFacts } from '../facts.js';

/** Whose interest the points express. */
export type Side = 'youth' | 'employer' | 'travel';

/** The codes of the criteria. */
export type CriterionCode = keyof typeof weights.points;

/** How well one fact fits, in thousandths, with the values that show it. */
export interface Measure {
  readonly permille: number;
  readonly values: Values;
}

/** A criterion: a code, a version that grows with each change of meaning, and a pure measure. */
export interface Criterion {
  readonly code: CriterionCode;
  readonly version: number;
  readonly side: Side;
  readonly measure: (offer: OfferFacts, youth: YouthFacts, today: Day) => Measure;
}

/** The points a criterion gave, out of how many. */
export interface Part {
  readonly criterion: CriterionCode;
  readonly side: Side;
  readonly points: number;
  readonly of: number;
  readonly values: Values;
}

/** What an unknown fact earns: neither rewarded nor punished. */
export const UNKNOWN_PERMILLE = weights.unknownPermille;

/** The whole points that a measure earns of the criterion's weight. */
export function pointsFor({ code }: Criterion, { permille }: Measure): number {
  return Math.floor((weights.points[code] * permille) / 1000);
}

/** The same with all that shows it. */
export function partOf(criterion: Criterion, measure: Measure): Part {
  const { code, side } = criterion;
  const points = pointsFor(criterion, measure);
  return { criterion: code, side, points, of: weights.points[code], values: measure.values };
}
