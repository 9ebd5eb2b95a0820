/** There is still someone to hire on this offer. */
import { fail, pass, type Rule } from '../answer.js';

/** Passes while at least one opening is left. */
export const openingsRule: Rule = {
  code: 'openings',
  version: 1,
  ground: 'offer',
  articles: [],
  check: ({ openings }) =>
    openings > 0
      ? pass({ openings })
      : fail('no-opening-left', { openings }, { change: 'add-opening', values: { openings: 1 } }),
};
