import { offerState } from '@app/contracts';
import type { OfferStateName } from '@app/domain';

/** What the address of the list of one's own offers may say. */
export const ownOffersIn = (address: Record<string, unknown>): { etat?: OfferStateName } => {
  const known = offerState.options.find((state) => state === address.etat);
  return known ? { etat: known } : {};
};
