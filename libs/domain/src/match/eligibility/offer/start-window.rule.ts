/** The youth is free on a day on which the contract can start. */
import { startPeriod } from '../../comparison/start-period.js';
import { fail, pass, type Rule, unknown } from '../answer.js';

/** Passes when the start and the availability overlap; a start or an availability that nobody stated is a question. */
export const startWindowRule: Rule = {
  code: 'start-window',
  version: 1,
  ground: 'offer',
  articles: [],
  check: (offer, youth, today) => {
    const { from, to, known } = startPeriod(offer, today);
    const { availableFrom, availableTo } = youth;
    const values = { startFrom: known ? from : null, startTo: to, availableFrom, availableTo };
    if (to !== null && to < today) return fail('start-has-passed', values, { change: 'renew-start', values: {} });
    if (to !== null && availableFrom !== null && availableFrom > to) {
      return fail('available-too-late', values, { change: 'start-later', values: { startTo: availableFrom } });
    }
    if (availableTo !== null && availableTo < from) {
      return fail('available-too-early', values, { change: 'stay-available', values: { availableTo: from } });
    }
    if (!known) return unknown('offer-start', values);
    return availableFrom === null ? unknown('availability', values) : pass(values);
  },
};
