/** Whether company and training alternate as the youth wishes. */
import { rhythmFit } from '../comparison/rhythm.js';
import { type Criterion, UNKNOWN_PERMILLE } from './criterion.js';

/** Full points on a rhythm that suits the wish, none on another; half where one of the two said nothing. */
export const rhythmFitCriterion: Criterion = {
  code: 'rhythm-fit',
  version: 1,
  side: 'youth',
  measure: (offer, youth) => {
    const fit = rhythmFit(offer, youth);
    const values = { offered: offer.details?.rhythm ?? null, wished: youth.rhythm ?? null };
    return { permille: { suits: 1000, differs: 0, open: UNKNOWN_PERMILLE, unknown: UNKNOWN_PERMILLE }[fit], values };
  },
};
