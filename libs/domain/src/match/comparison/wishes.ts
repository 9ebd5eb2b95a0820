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
  const measured = wishes.map((wish) => ({ ...wish, nearness: nearness(wish.occupation, offer.occupation) }));
  measured.sort(
    (a, b) => ORDER[a.nearness] - ORDER[b.nearness] || a.rank - b.rank || (a.occupation < b.occupation ? -1 : 1),
  );
  return measured[0] ?? null;
}
