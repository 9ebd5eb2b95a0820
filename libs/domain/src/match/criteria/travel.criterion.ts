/** How short the way is, against what the youth stated; it orders the youth's own list and no other. */
import { travelBetween } from '../comparison/travel.js';
import type { YouthFacts } from '../facts.js';
import { travelMinutes } from '../../place/travel-modes.js';
import { type Criterion, UNKNOWN_PERMILLE } from './criterion.js';

/** The nearer, the more points, down to none at the edge of the stated reach: in kilometres, or in minutes when only these were stated. */
export const travelCriterion: Criterion = {
  code: 'travel',
  version: 2,
  side: 'travel',
  measure: (offer, youth) => {
    const { reachKm } = youth;
    if (offer.details?.workMode === 'remote') return { permille: 1000, values: { km: null, reachKm } };
    const travel = travelBetween(offer, youth);
    const values = { km: travel?.km ?? null, reachKm };
    if (!travel) return { permille: UNKNOWN_PERMILLE, values };
    if (reachKm === null) return { permille: minutesPermille(travel.km, youth), values };
    return { permille: shortness(travel.km, reachKm), values };
  },
};

function minutesPermille(km: number, { travel }: YouthFacts): number {
  const open = travel?.modes.filter(({ from }) => from === null) ?? [];
  if (!travel || travel.maxMinutes === null || open.length === 0) return UNKNOWN_PERMILLE;
  return shortness(Math.min(...open.map(({ mode }) => travelMinutes(km, mode))), travel.maxMinutes);
}

function shortness(way: number, reach: number): number {
  return way >= reach ? 0 : Math.floor(1000 * (1 - way / reach));
}
