import type { HistoryEntry } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { actorIdOf, type Principal } from '@app/platform/identity/principal.js';
import { StepEntity } from './step.entity.js';

/** Writes a line of history with what it changed, and tells the audit log when a person did it. */
export async function recordStep(
  { db, publish, now }: Work,
  subject: { kind: 'proposal' | 'interview'; id: string },
  { entry, by }: { entry: HistoryEntry<string, string>; by: Principal },
): Promise<void> {
  const actorId = entry.by === 'system' ? 'system' : actorIdOf(by);
  await db.insert(StepEntity, { ...entry, subject: subject.kind, subjectId: subject.id, actorId });
  await publish('ActionRecorded', {
    actorId,
    action: `${subject.kind}.${entry.action}`,
    subjectType: subject.kind,
    subjectId: subject.id,
    at: now.toISOString(),
  });
}
