import type { Work } from '@app/platform/database/unit-of-work.js';

/** Tells the audit log who did what to the file of a youth; ids and codes only, never what it says. */
export async function recordAct(
  { publish, now }: Work,
  actorId: string,
  act: { action: string; youthId: string },
): Promise<void> {
  const subject = { subjectType: 'youth', subjectId: act.youthId };
  await publish('ActionRecorded', { actorId, action: act.action, ...subject, at: now.toISOString() });
}
