import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../history/speaker.js';
import { YouthSnapshotEntity } from '../../snapshots/youth-snapshot.entity.js';
import { ContractMarkEntity } from './contract-mark.entity.js';
import { ProposalEndings } from './proposal-endings.service.js';

/** When a youth signed, their other proposals have no object any more; they may come back if the contract does not last. */
@Injectable()
export class EndSiblingsOfSigned implements EventHandler<'ContractSigned'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endings: ProposalEndings,
  ) {}

  async handle(event: DeliveredEvent<'ContractSigned'>): Promise<void> {
    const { contractId, revision, youthId, proposalId } = event.payload;
    await this.unitOfWork.once(event, async (work) => {
      const mark = { contractId, revision, youthId, proposalId, state: 'signed' as const };
      await upsertNewer(work.db, ContractMarkEntity, mark);
      const known = await work.db.findOneByOrFail(ContractMarkEntity, { contractId });
      if (known.state === 'ended') return;
      // Whoever proposes this youth at this moment holds the same row: they end first, and what they made is found.
      await work.db.findOne(YouthSnapshotEntity, { where: { youthId }, lock: { mode: 'pessimistic_write' } });
      const step = { action: 'supersede', because: 'signed', supersededBy: contractId, who: SYSTEM } as const;
      await this.endings.endAll(work, { of: { youthId } }, step);
    });
  }
}
