import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { OfferIndexer } from './offer-indexer.service.js';

type Event = 'OfferPublished' | 'OfferChanged' | 'OfferClosed';

/** When an offer was published, changed or closed, it can be found as it is now, or no more. Doing it twice does no harm, so nothing is remembered. */
@Injectable()
export class IndexOffer implements EventHandler<Event> {
  constructor(private readonly indexer: OfferIndexer) {}

  async handle({ payload }: DeliveredEvent<Event>): Promise<void> {
    await this.indexer.refresh(payload.offerId);
  }
}
