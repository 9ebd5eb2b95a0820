import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import type { Principal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Speaker } from '../history/speaker.js';
import { ProposalEndings } from '../proposals/siblings/proposal-endings.service.js';
import { YouthSnapshotEntity } from '../snapshots/youth-snapshot.entity.js';

/** What is forgotten with a purpose; without one of these, nothing that was begun with an employer goes on. */
const FORGOTTEN: Record<string, Partial<YouthSnapshotEntity>> = {
  ranking: { facts: null },
  sharing: { shareable: false },
};

/**
 * When a youth took back that they may be ranked or shown, forget what ranking knew and withdraw what is open: the youth decided it,
 * whoever wrote it down.
 */
@Injectable()
export class StopWhenConsentIsWithdrawn implements EventHandler<'ConsentWithdrawn'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endings: ProposalEndings,
  ) {}

  async handle(event: DeliveredEvent<'ConsentWithdrawn'>): Promise<void> {
    const { youthId, revision, purpose, recordedBy } = event.payload;
    const forgotten = FORGOTTEN[purpose];
    if (!forgotten) return;
    await this.unitOfWork.once(event, async (work) => {
      const known = await locked(work, youthId);
      const told = { ...forgotten, saidAt: new Date(event.occurredAt) };
      await work.db.update(YouthSnapshotEntity, { youthId, revision: LessThan(revision) }, told as object);
      const isLate = known !== null && known.revision > revision;
      const madeBefore = isLate ? new Date(event.occurredAt) : undefined;
      const step = { action: 'withdraw', reason: 'youth-changed-mind', who: speakerOf(recordedBy) } as const;
      await this.endings.endAll(work, { of: { youthId }, madeBefore }, step);
    });
  }
}

/** Whoever proposes this youth at this moment holds the same row: they end first, and what they made is found. */
const locked = ({ db }: Work, youthId: string): Promise<YouthSnapshotEntity | null> =>
  db.findOne(YouthSnapshotEntity, { where: { youthId }, lock: { mode: 'pessimistic_write' } });

function speakerOf(recordedBy: string): Speaker {
  const itself = recordedBy.startsWith('youth:');
  const principal: Principal = itself ? { kind: 'nobody' } : { kind: 'person', personId: recordedBy, memberships: [] };
  return { by: 'youth', writtenBy: itself ? 'youth' : 'coach', principal };
}
