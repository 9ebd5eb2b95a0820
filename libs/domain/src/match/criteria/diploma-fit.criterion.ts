/** How near the youth's diploma is to the one that the employer wants. */
import { isForATrade, missingLevels } from '../comparison/diploma-gap.js';
import type { YouthFacts } from '../facts.js';
import weights from '../engine/weights.json' with { type: 'json' };
import { type Criterion, UNKNOWN_PERMILLE } from './criterion.js';

/** Full points when level and kind are met, fewer for each level missing; an offer that wants none says nothing about anyone. */
export const diplomaFitCriterion: Criterion = {
  code: 'diploma-fit',
  version: 1,
  side: 'employer',
  measure: (offer, youth) => {
    const required = offer.details?.levelRequired ?? null;
    const missing = missingLevels(offer, youth);
    const values = { required, missing };
    if (required === null || missing === null) return { permille: UNKNOWN_PERMILLE, values };
    const permille = weights.diplomaPermille[missing] ?? 0;
    const isTradeWanted = missing === 0 && offer.details?.professionalRequired === true;
    return { permille: isTradeWanted ? Math.min(permille, tradePermille(youth.diploma)) : permille, values };
  },
};

function tradePermille(diploma: YouthFacts['diploma']): number {
  const isTrade = isForATrade(diploma);
  return isTrade === null ? UNKNOWN_PERMILLE : isTrade ? 1000 : 0;
}
