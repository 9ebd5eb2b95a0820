/** Which of a youth's wishes an offer answers best. */
import { nearness, type Nearness } from '../../occupation/occupation.js';
import type { OfferFacts, YouthFacts } from '../facts.js';

/** A wish and how near the offer's occupation is to it. */
export interface ClosestWish {
  readonly occupation: string;
  readonly rank: number;
  readonly nearness: Nearness;
}

const ORDER: Readonly<Record<Nearness, number>> = { same: 0, near: 1, far: 2 };

/** The nearest wish, the dearest among equals; `null` without any wish. */
export function closestWish(offer: OfferFacts, { wishes }: YouthFacts): ClosestWish | null {
  let closest: ClosestWish | null = null;
  for (const { occupation, rank } of wishes) {
    const wish = { occupation, rank, nearness: nearness(occupation, offer.occupation) };
    if (closest === null || inOrder(wish, closest) < 0) closest = wish;
  }
  return closest;
}

const inOrder = (a: ClosestWish, b: ClosestWish): number =>
  ORDER[a.nearness] - ORDER[b.nearness] || a.rank - b.rank || (a.occupation < b.occupation ? -1 : 1);
