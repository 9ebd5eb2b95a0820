import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { ApplicationEntity } from './application.entity.js';
import { OfferIndexer } from './offer-indexer.service.js';

/** When a youth was proposed to an employer, the offer counts one application more. */
@Injectable()
export class CountApplication implements EventHandler<'ProposalSent'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indexer: OfferIndexer,
  ) {}

  async handle(event: DeliveredEvent<'ProposalSent'>): Promise<void> {
    const { proposalId, offerId } = event.payload;
    await this.unitOfWork.once(event, ({ db }) =>
      db.createQueryBuilder().insert().into(ApplicationEntity).values({ proposalId, offerId }).orIgnore().execute(),
    );
    await this.indexer.refresh(offerId);
  }
}
