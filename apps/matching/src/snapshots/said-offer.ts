import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import type { OfferSnapshotEntity } from './offer-snapshot.entity.js';

/** The snapshot that an event about an open or paused offer leaves, whichever handler hears it first. */
export function saidOffer({
  payload,
  occurredAt,
}: DeliveredEvent<'OfferPublished' | 'OfferChanged'>): Partial<OfferSnapshotEntity> & { revision: number } {
  const { paused = false, embargo = null, hires = null, ...offer } = payload;
  return { ...offer, embargo, hires, open: !paused, saidAt: new Date(occurredAt) };
}
