/** How well the start suits the youth's availability. */
import { daysBetween } from '../../calendar/day.js';
import { startPeriod } from '../comparison/start-period.js';
import weights from '../engine/weights.json' with { type: 'json' };
import { type Criterion, UNKNOWN_PERMILLE } from './criterion.js';

/** Full points when the youth is free at the stated start, fewer for each day they would have to be waited for. */
export const startFitCriterion: Criterion = {
  code: 'start-fit',
  version: 1,
  side: 'youth',
  measure: (offer, youth, today) => {
    const { from, to, known } = startPeriod(offer, today);
    const { availableFrom, availableTo } = youth;
    if (!known || availableFrom === null) return { permille: UNKNOWN_PERMILLE, values: { waitDays: null } };
    const late = daysBetween(to ?? from, availableFrom);
    const early = availableTo === null ? 0 : daysBetween(availableTo, from);
    const waitDays = Math.max(0, late, early);
    const permille = Math.max(0, 1000 - Math.ceil((1000 * waitDays) / weights.startFitDays));
    return { permille, values: { waitDays } };
  },
};
