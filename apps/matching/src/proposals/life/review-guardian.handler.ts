import { dayInParis, instantInParis } from '@app/domain';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../history/speaker.js';
import { YouthSnapshotEntity } from '../../snapshots/youth-snapshot.entity.js';
import { lockedProposal } from '../parties.js';
import { ProposalEntity } from '../proposal.entity.js';
import { ProposalSteps } from './proposal-steps.service.js';

/** When a file says that no guardian answers any more, or until another day, what waits for one is released, now or then. */
@Injectable()
export class ReviewGuardian implements EventHandler<'YouthChanged'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: ProposalSteps,
    private readonly reminders: Reminders,
  ) {}

  async handle(event: DeliveredEvent<'YouthChanged'>): Promise<void> {
    const { youthId, revision, guardianUntil = null } = event.payload;
    await this.unitOfWork.once(event, async (work) => {
      const known = await work.db.findOneBy(YouthSnapshotEntity, { youthId });
      if (known && known.revision > revision) return;
      const waiting = await work.db.findBy(ProposalEntity, { youthId, state: 'awaitingGuardian' });
      for (const { id } of waiting) {
        const proposal = await lockedProposal(work, id);
        if (proposal?.state !== 'awaitingGuardian') continue;
        if (guardianUntil !== null && guardianUntil > dayInParis(work.now))
          await this.reminders.set(work, id, { 'proposal.release': instantInParis(guardianUntil, '00:00') });
        else await this.steps.take(work, proposal, { action: 'release', who: SYSTEM });
      }
    });
  }
}
