import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { endOpenProposals } from '../proposals/end-open-proposals.js';
import { YouthSnapshotEntity } from '../snapshots/youth-snapshot.entity.js';
import { cancelInterviewsOfEnded } from './cancel-interviews-of-ended.js';

/** When a youth left, ranking forgets them, and what was open with an employer has no object any more. */
@Injectable()
export class ForgetYouthWhoLeft implements EventHandler<'YouthLeft'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'YouthLeft'>): Promise<void> {
    const { youthId, revision, organisationId } = event.payload;
    await this.unitOfWork.once(event, async (work) => {
      const nothing = { youthId, revision, organisationId, facts: null, shareable: false };
      await upsertNewer(work.db, YouthSnapshotEntity, nothing);
      const madeBefore = new Date(event.occurredAt);
      await endOpenProposals(work, youthId, {
        action: 'supersede',
        by: 'system',
        principal: { kind: 'nobody' },
        madeBefore,
      });
      await cancelInterviewsOfEnded(work, youthId);
    });
  }
}
