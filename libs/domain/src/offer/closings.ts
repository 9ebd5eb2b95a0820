/** Why an offer is given up and through whom it was filled: closed lists, so that they can be counted. */
import type { Reason } from '../match/reasons.js';
import lists from './closings.json' with { type: 'json' };

/** `abandon` goes with the action of that name, `channels` with `fill`. */
export type ClosingList = keyof typeof lists;

/** The entries of a list, in the order in which they are shown. */
export function closingsOf(list: ClosingList): readonly Reason[] {
  return lists[list];
}
