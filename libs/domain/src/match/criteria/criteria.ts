/** The list of criteria, side by side; a new one is added here and in `weights.json`. */
import type { Day } from '../../calendar/day.js';
import type { OfferFacts, YouthFacts } from '../facts.js';
import { careerProjectCriterion } from './career-project.criterion.js';
import { type Criterion, type Part, partOf, pointsFor, type Side } from './criterion.js';
import { diplomaFitCriterion } from './diploma-fit.criterion.js';
import { rhythmFitCriterion } from './rhythm-fit.criterion.js';
import { skillsInCommonCriterion } from './skills-in-common.criterion.js';
import { startFitCriterion } from './start-fit.criterion.js';
import { travelCriterion } from './travel.criterion.js';
import { wishRankCriterion } from './wish-rank.criterion.js';

/** The criteria, in the order in which their points are shown. */
export const CRITERIA: readonly Criterion[] = [
  wishRankCriterion,
  startFitCriterion,
  rhythmFitCriterion,
  careerProjectCriterion,
  skillsInCommonCriterion,
  diplomaFitCriterion,
  travelCriterion,
];

/** One offer, one youth and the day on which they are looked at. */
export interface Pair {
  readonly offer: OfferFacts;
  readonly youth: YouthFacts;
  readonly today: Day;
}

/** The points of the criteria of some sides. */
export function partsOf({ offer, youth, today }: Pair, sides: readonly Side[]): Part[] {
  return CRITERIA.filter(({ side }) => sides.includes(side)).map((criterion) =>
    partOf(criterion, criterion.measure(offer, youth, today)),
  );
}

/** The points of one side among some parts. */
export function pointsOf(parts: readonly Part[], side: Side): number {
  return parts.reduce((sum, part) => sum + (part.side === side ? part.points : 0), 0);
}

/** The points of one side without its parts. */
export function pointsBetween({ offer, youth, today }: Pair, side: Side): number {
  let points = 0;
  for (const criterion of CRITERIA) {
    if (criterion.side === side) points += pointsFor(criterion, criterion.measure(offer, youth, today));
  }
  return points;
}
