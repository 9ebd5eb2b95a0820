import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { OfferSnapshotEntity } from './offer-snapshot.entity.js';

/** When an offer was closed, nobody is proposed for it any more. */
@Injectable()
export class ForgetOffer implements EventHandler<'OfferClosed'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'OfferClosed'>): Promise<void> {
    const { offerId, revision } = event.payload;
    await this.unitOfWork.once(event, ({ db }) =>
      db.update(OfferSnapshotEntity, { offerId, revision: LessThan(revision) }, { open: false, revision }),
    );
  }
}
