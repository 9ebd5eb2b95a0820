/** How dear the offered occupation is to the youth. */
import { closestWish } from '../comparison/wishes.js';
import weights from '../engine/weights.json' with { type: 'json' };
import { type Criterion, UNKNOWN_PERMILLE } from './criterion.js';

/** The first wish earns all points and later ones fewer; a near occupation earns a share of them, another one none. */
export const wishRankCriterion: Criterion = {
  code: 'wish-rank',
  version: 1,
  side: 'youth',
  measure: (offer, youth) => {
    const wish = closestWish(offer, youth);
    if (!wish) return { permille: UNKNOWN_PERMILLE, values: { wished: null } };
    const values = { wished: wish.occupation, wishRank: wish.rank, nearness: wish.nearness };
    const share = { same: 1000, near: weights.nearPermille, far: 0 }[wish.nearness];
    return { permille: Math.floor((rankPermille(wish.rank) * share) / 1000), values };
  },
};

function rankPermille(rank: number): number {
  const table = weights.wishRankPermille;
  const index = Math.min(Math.max(Math.trunc(rank), 1), table.length) - 1;
  return table[index] ?? 0;
}
