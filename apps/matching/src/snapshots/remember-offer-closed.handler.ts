import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import { Injectable } from '@nestjs/common';
import { OfferSnapshotEntity } from './offer-snapshot.entity.js';

/** When an offer closed, nobody is ranked or proposed for it any more, even if its beginning is heard of later. */
@Injectable()
export class RememberOfferClosed implements EventHandler<'OfferClosed'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'OfferClosed'>): Promise<void> {
    const { embargo = null, ...offer } = event.payload;
    await this.unitOfWork.once(event, ({ db }) =>
      upsertNewer(db, OfferSnapshotEntity, { ...offer, embargo, open: false, saidAt: new Date(event.occurredAt) }),
    );
  }
}
