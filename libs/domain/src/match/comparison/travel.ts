/**
 * The distance between a youth and an offer, with what is not known about it. Rounded to 100 metres, so that what is
 * compared is what is shown.
 */
import { distanceKm } from '../../place/distance.js';
import type { OfferFacts, YouthFacts } from '../facts.js';
import limits from './limits.json' with { type: 'json' };

/** A distance and how far it may be off. */
export interface Travel {
  readonly km: number;
  readonly marginKm: number;
}

/** How far apart they are, or `null` when a place is not known. */
export function travelBetween({ place: there }: OfferFacts, { place: here }: YouthFacts): Travel | null {
  if (!there || !here) return null;
  const km = Math.round(distanceKm(here, there) * 10) / 10;
  const approximations = [here, there].filter(({ approximate }) => approximate).length;
  return { km, marginKm: approximations * limits.approximationKm };
}
