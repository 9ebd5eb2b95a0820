import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import { Injectable } from '@nestjs/common';
import { OfferSnapshotEntity } from './offer-snapshot.entity.js';
import { saidOffer } from './said-offer.js';

type Event = 'OfferPublished' | 'OfferChanged';

/** When an offer was published or changed, ranking knows its newest facts. */
@Injectable()
export class RememberOffer implements EventHandler<Event> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<Event>): Promise<void> {
    await this.unitOfWork.once(event, ({ db }) => upsertNewer(db, OfferSnapshotEntity, saidOffer(event)));
  }
}
