import { offerState } from '@app/contracts';
import type { OfferStateName } from '@app/domain';

/** What the address of the list of one's own offers may say. */
export const ownOffersIn = (address: Record<string, unknown>): { mots?: string; etat?: OfferStateName } => {
  const words = typeof address.mots === 'string' || typeof address.mots === 'number' ? String(address.mots) : '';
  const known = offerState.options.find((state) => state === address.etat);
  return { ...(words.trim() ? { mots: words.slice(0, 80) } : {}), ...(known ? { etat: known } : {}) };
};
