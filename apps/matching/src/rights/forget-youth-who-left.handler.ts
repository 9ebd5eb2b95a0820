import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../history/speaker.js';
import { ProposalEndings } from '../proposals/siblings/proposal-endings.service.js';
import { YouthSnapshotEntity } from '../snapshots/youth-snapshot.entity.js';

/** When a youth left, ranking forgets them, and what was open with an employer has no object any more. */
@Injectable()
export class ForgetYouthWhoLeft implements EventHandler<'YouthLeft'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endings: ProposalEndings,
  ) {}

  async handle(event: DeliveredEvent<'YouthLeft'>): Promise<void> {
    const { youthId, revision, organisationId } = event.payload;
    await this.unitOfWork.once(event, async (work) => {
      const nothing = { youthId, revision, organisationId, facts: null, shareable: false, guardianUntil: null };
      await upsertNewer(work.db, YouthSnapshotEntity, nothing);
      const madeBefore = new Date(event.occurredAt);
      const step = { action: 'supersede', because: 'youthLeft', who: SYSTEM } as const;
      await this.endings.endAll(work, { of: { youthId }, madeBefore }, step);
    });
  }
}
