import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { ProposalEntity } from '../proposal.entity.js';
import { ContractMarkEntity } from './contract-mark.entity.js';

type Event = 'ContractAbandoned' | 'ContractBroken';

/** When a signature did not last, the coach may revive what it had made obsolete. */
@Injectable()
export class AllowRevival implements EventHandler<Event> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<Event>): Promise<void> {
    const { contractId, revision, youthId, proposalId } = event.payload;
    await this.unitOfWork.once(event, async ({ db }) => {
      await upsertNewer(db, ContractMarkEntity, { contractId, revision, youthId, proposalId, state: 'ended' });
      const obsolete = { supersededBy: contractId, state: 'obsolete' as const };
      await db.update(ProposalEntity, obsolete, { obsoleteBecause: 'signatureEnded' });
    });
  }
}
