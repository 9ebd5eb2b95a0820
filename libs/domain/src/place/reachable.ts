/**
 * Whether one place can be reached from another in the time that someone is ready to spend, and how long each mode takes.
 * Like every answer here it says "unknown" rather than no when a place is only known roughly.
 */
import { distanceKm, type Place } from './distance.js';
import { type TravelMode, travelMinutes } from './travel-modes.js';
import table from './travel-modes.json' with { type: 'json' };

/** What the traveller stated. */
export interface TravelWish {
  readonly modes: readonly TravelMode[];
  /** One way. */
  readonly maxMinutes: number;
}

/** One mode of a journey; between `least` and `most` when a place is approximate, equal to them when both are exact. */
export interface JourneyMinutes {
  readonly mode: TravelMode;
  readonly minutes: number;
  readonly least: number;
  readonly most: number;
}

/** The answer, the distance to 100 metres, and the minutes of each stated mode, the quickest first. */
export interface Reach {
  readonly answer: 'pass' | 'unknown' | 'fail';
  /** What would settle it: the exact place, or a mode when none was stated. */
  readonly ask: 'exact-place' | 'modes' | null;
  readonly km: number;
  readonly journeys: readonly JourneyMinutes[];
}

/** Compares the journey with the wish: one mode that is quick enough passes, and it fails when none can be. */
export function reachable(from: Place, to: Place, { modes, maxMinutes }: TravelWish): Reach {
  const km = Math.round(distanceKm(from, to) * 10) / 10;
  const marginKm = [from, to].filter(({ approximate }) => approximate).length * table.approximationKm;
  const journeys = [...new Set(modes)]
    .map((mode) => ({
      mode,
      minutes: travelMinutes(km, mode),
      least: travelMinutes(km - marginKm, mode),
      most: travelMinutes(km + marginKm, mode),
    }))
    .sort((a, b) => a.minutes - b.minutes || (a.mode < b.mode ? -1 : 1));
  if (journeys.length === 0) return { answer: 'unknown', ask: 'modes', km, journeys };
  if (journeys.some(({ most }) => most <= maxMinutes)) return { answer: 'pass', ask: null, km, journeys };
  if (journeys.every(({ least }) => least > maxMinutes)) return { answer: 'fail', ask: null, km, journeys };
  return { answer: 'unknown', ask: 'exact-place', km, journeys };
}
