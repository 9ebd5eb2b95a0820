import type { HistoryEntry } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { actorIdOf } from '@app/platform/identity/principal.js';
import type { Speaker } from './speaker.js';
import { StepEntity } from './step.entity.js';

/** Writes a line of history with what it changed, and tells the audit log. */
export async function recordStep(
  { db, publish, now }: Work,
  subject: { kind: 'proposal' | 'interview'; id: string },
  { entry, who }: { entry: HistoryEntry<string, string>; who: Speaker },
): Promise<void> {
  const actorId = entry.by === 'system' ? 'system' : actorIdOf(who.principal);
  const { saidBy = null, channel = null, saidOn = null } = who.recorded ?? {};
  await db.insert(StepEntity, {
    ...entry,
    subject: subject.kind,
    subjectId: subject.id,
    actorId,
    saidBy,
    channel,
    saidOn,
  });
  await publish('ActionRecorded', {
    actorId,
    action: `${subject.kind}.${entry.action}`,
    subjectType: subject.kind,
    subjectId: subject.id,
    at: now.toISOString(),
  });
}

/** The newest line of the history of a thing that has one. */
export const lastStep = ({ db }: Work, subjectId: string): Promise<StepEntity> =>
  db.findOneOrFail(StepEntity, { where: { subjectId }, order: { id: 'DESC' } });
