import type { readOwnOffer, ResponseOf } from '@app/contracts';

/** An offer as those who look after it see it. */
export type OwnOffer = ResponseOf<typeof readOwnOffer>;

/** Where the offer of a page is kept once it was read. */
export const ownOfferKey = (id: string) => ['own-offer', id] as const;

/** Where what happened to it is kept. */
export const historyKey = (id: string) => [...ownOfferKey(id), 'history'] as const;
