import type { OutputOf, readOwnOffer } from '@app/contracts';
import { allowedActions, OFFER_LIFECYCLE, reviewReasons, type Actor } from '@app/domain';
import { embargoOf } from '../offer-event.js';
import type { OfferEntity } from '../offer.entity.js';
import { missingIn } from './missing.rule.js';

export type OwnOffer = OutputOf<typeof readOwnOffer>;

/** An offer as those who look after it see it. */
export const ownOfferView = (
  offer: OfferEntity,
  { actor, byLink, employerKnown }: { actor: Actor; byLink: boolean; employerKnown: boolean },
): OwnOffer => ({
  ...offer,
  occupation: offer.occupation || null,
  // The note is for coaches; whoever holds a letter may be anybody at the company.
  screeningNote: byLink ? '' : offer.screeningNote,
  embargo: embargoOf(offer),
  actions: allowedActions(OFFER_LIFECYCLE, offer.state, actor),
  publishedAt: offer.publishedAt?.toISOString() ?? null,
  missing: missingIn(offer),
  // Prospectors and coaches vouch for theirs; the employer and whoever reads the offer first learn that the employer is new.
  review: reviewReasons({
    ...offer,
    employerKnown: employerKnown || (actor !== 'employer' && actor !== 'administrator'),
  }).map(({ because, words }) => ({ because, words: [...words] })),
});
