import { wordsIn } from '../../design/list/words-search';

/** What the address of the list of companies may say: words of a name, and only one's own. */
export const leadsIn = (address: Record<string, unknown>): { mots?: string; qui?: 'mine' } => ({
  ...wordsIn(address),
  ...(address.qui === 'mine' ? { qui: 'mine' } : {}),
});
