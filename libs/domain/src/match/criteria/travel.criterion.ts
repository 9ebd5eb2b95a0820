/** How short the way is, against what the youth stated; it orders the youth's own list and no other. */
import { travelBetween } from '../comparison/travel.js';
import { type Criterion, UNKNOWN_PERMILLE } from './criterion.js';

/** The nearer, the more points, down to none at the edge of the stated reach. */
export const travelCriterion: Criterion = {
  code: 'travel',
  version: 1,
  side: 'travel',
  measure: (offer, youth) => {
    const travel = travelBetween(offer, youth);
    const { reachKm } = youth;
    const values = { km: travel?.km ?? null, reachKm };
    if (!travel || reachKm === null) return { permille: UNKNOWN_PERMILLE, values };
    if (travel.km >= reachKm) return { permille: 0, values };
    return { permille: Math.floor(1000 * (1 - travel.km / reachKm)), values };
  },
};
