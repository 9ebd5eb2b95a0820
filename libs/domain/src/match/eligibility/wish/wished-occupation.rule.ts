/** The youth wants this occupation: nobody is proposed a trade they did not wish for. */
import { closestWish } from '../../comparison/wishes.js';
import { fail, pass, type Rule, unknown } from '../answer.js';

/** Passes on a wished occupation; a near one is a question to the youth, a far one fails. */
export const wishedOccupationRule: Rule = {
  code: 'wished-occupation',
  version: 1,
  ground: 'youth',
  articles: [],
  check: (offer, youth) => {
    const offered = offer.occupation;
    const wish = closestWish(offer, youth);
    if (!wish) return unknown('wishes', { offered });
    const values = { offered, wished: wish.occupation, wishRank: wish.rank };
    if (wish.nearness === 'same') return pass(values);
    if (wish.nearness === 'near') return unknown('near-occupation', values);
    return fail('occupation-not-wished', values, { change: 'add-wish', values: { occupation: offered } });
  },
};
