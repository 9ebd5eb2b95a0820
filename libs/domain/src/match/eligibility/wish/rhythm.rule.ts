/** Company and training alternate as the youth wishes; no wish is no obstacle. */
import { rhythmFit } from '../../comparison/rhythm.js';
import { fail, pass, type Rule, unknown } from '../answer.js';

/** Passes on a rhythm that suits the wish, asks the employer when a youth has one and the offer is silent. */
export const rhythmRule: Rule = {
  code: 'rhythm',
  version: 1,
  ground: 'youth',
  articles: [],
  check: (offer, youth) => {
    const offered = offer.details?.rhythm ?? null;
    const values = { offered, wished: youth.rhythm ?? null };
    const fit = rhythmFit(offer, youth);
    if (fit === 'unknown') return unknown('offer-rhythm', values);
    if (fit !== 'differs') return pass(values);
    return fail('rhythm-not-wanted', values, { change: 'accept-rhythm', values: { rhythm: offered } });
  },
};
