import { dayInParis, deadlineAfter } from '@app/domain';
import { randomUUID } from 'node:crypto';
import type { Work } from '../database/unit-of-work.js';

/** Whom a letter could not reach. */
type Unreached = 'youth-to-tell' | 'guardian-to-tell' | 'employer-to-tell';

/** What was to be told, as its event says it. */
interface Told {
  youthId: string;
  proposalId: string;
  interviewId?: string;
}

/** Whoever has no address is told by telephone: the coach has a task until the next working day. */
export async function askToTelephone({ publish, now }: Work, kind: Unreached, event: Told): Promise<void> {
  const { youthId, proposalId, interviewId } = event;
  await publish('AlertRaised', {
    alertId: randomUUID(),
    youthId,
    kind,
    subjectType: interviewId ? 'interview' : 'proposal',
    subjectId: interviewId ?? proposalId,
    dueOn: deadlineAfter(dayInParis(now), 1),
  });
}
