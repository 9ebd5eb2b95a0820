import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../history/speaker.js';
import { OfferSnapshotEntity } from '../../snapshots/offer-snapshot.entity.js';
import { ProposalEndings } from './proposal-endings.service.js';

/** When an offer closed, what was open for it has no object any more, and nobody's fault. */
@Injectable()
export class EndProposalsOfClosedOffer implements EventHandler<'OfferClosed'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endings: ProposalEndings,
  ) {}

  async handle(event: DeliveredEvent<'OfferClosed'>): Promise<void> {
    const { embargo = null, ...offer } = event.payload;
    const { offerId, revision } = offer;
    await this.unitOfWork.once(event, async (work) => {
      // Closed for whoever proposes at this moment too: they hold this row until they are done.
      await upsertNewer(work.db, OfferSnapshotEntity, { ...offer, embargo, open: false });
      const known = await work.db.findOneByOrFail(OfferSnapshotEntity, { offerId });
      const reopened = known.revision > revision;
      const madeBefore = reopened ? new Date(event.occurredAt) : undefined;
      const step = { action: 'supersede', because: 'offerClosed', who: SYSTEM } as const;
      await this.endings.endAll(work, { of: { offerId }, madeBefore }, step);
    });
  }
}
