import { offerState } from '@app/contracts';
import type { OfferStateName } from '@app/domain';
import { wordsIn } from '../../design/list/words-search';

/** What the address of the list of one's own offers may say. */
export const ownOffersIn = (address: Record<string, unknown>): { mots?: string; etat?: OfferStateName } => {
  const known = offerState.options.find((state) => state === address.etat);
  return { ...wordsIn(address), ...(known ? { etat: known } : {}) };
};
