/**
 * The workplace is within the reach that the youth stated. A place of residence is never a criterion by itself
 * (L1132-1): without a stated reach the rule asks and excludes nobody.
 */
import { travelBetween } from '../../comparison/travel.js';
import type { YouthFacts } from '../../facts.js';
import { fail, pass, type Rule, unknown } from '../answer.js';

/** Passes within the stated reach, fails beyond it; an approximate place is a question when it could change the answer. */
export const distanceRule: Rule = {
  code: 'distance',
  version: 2,
  ground: 'youth',
  articles: ['L1132-1'],
  check: (offer, youth) => {
    const { reachKm } = youth;
    if (offer.details?.workMode === 'remote') return pass({ reachKm });
    if (!offer.place) return unknown('offer-place', { reachKm });
    if (!youth.place) return unknown('youth-place', { reachKm });
    const travel = travelBetween(offer, youth);
    const km = travel?.km ?? 0;
    const marginKm = travel?.marginKm ?? 0;
    if (reachKm === null) return statesMinutes(youth) ? pass({ km, reachKm }) : unknown('reach', { km });
    const values = { km, reachKm };
    if (km + marginKm <= reachKm) return pass(values);
    if (km - marginKm <= reachKm) return unknown('exact-place', { ...values, marginKm });
    return fail('too-far', values, { change: 'raise-reach', values: { reachKm: Math.ceil(km) } });
  },
};

/** Who states minutes and a way to travel needs no kilometres: the journey is compared by another rule. */
function statesMinutes({ travel }: YouthFacts): boolean {
  return travel !== undefined && travel.maxMinutes !== null && travel.modes.length > 0;
}
