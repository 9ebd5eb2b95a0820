import { inviteToInterview } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { Principal } from '@app/platform/identity/principal.js';
import { randomUUID } from 'node:crypto';
import { recordStep } from '../history/record-step.js';
import type { ProposalEntity } from '../proposals/proposal.entity.js';
import { interviewFacts, slotFacts } from './interview-facts.js';
import { InterviewEntity } from './interview.entity.js';

const MINUTE_MS = 60_000;

/** Invites a youth to the slots that the employer gives. */
export async function inviteFor(
  work: Work,
  proposal: ProposalEntity,
  { slots, by }: { slots: { startsAt: string; minutes: number }[]; by: Principal },
): Promise<void> {
  const offered = slots.map(({ startsAt, minutes }) => {
    const start = new Date(startsAt);
    return { id: randomUUID(), startsAt: start, endsAt: new Date(start.getTime() + minutes * MINUTE_MS) };
  });
  const { changes, entry } = inviteToInterview(offered, { by: 'employer', at: work.now });
  const interview = work.db.create(InterviewEntity, {
    ...changes,
    id: randomUUID(),
    revision: 1,
    proposalId: proposal.id,
    createdAt: work.now,
  });
  await work.db.insert(InterviewEntity, interview as object);
  await recordStep(work, { kind: 'interview', id: interview.id }, { entry, by });
  await work.publish('InterviewInvited', {
    ...interviewFacts(interview, proposal),
    slots: offered.map(slotFacts),
    answerBefore: changes.deadlineAt!.toISOString(),
  });
}
