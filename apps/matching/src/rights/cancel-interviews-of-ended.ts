import { actOnInterview, OPEN_INTERVIEW_STATES } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { In } from 'typeorm';
import { recordStep } from '../history/record-step.js';
import { interviewFacts } from '../interviews/interview-facts.js';
import { InterviewEntity } from '../interviews/interview.entity.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/**
 * Cancels what was still to take place of proposals of a youth that have ended, so that nobody waits at a table. The proposals are locked
 * by whoever has just ended them.
 */
export async function cancelInterviewsOfEnded(work: Work, youthId: string): Promise<void> {
  const open = await work.db.find(InterviewEntity, {
    where: { state: In([...OPEN_INTERVIEW_STATES]), proposal: { youthId, state: In(['withdrawn', 'obsolete']) } },
    order: { id: 'ASC' },
  });
  for (const interview of open) {
    const step = { action: 'cancel', by: 'system', reason: 'proposal-ended', at: work.now } as const;
    const { changes, entry } = actOnInterview(interview, step);
    Object.assign(interview, changes, { revision: interview.revision + 1 });
    await work.db.update(InterviewEntity, interview.id, { ...changes, revision: interview.revision } as object);
    await recordStep(work, { kind: 'interview', id: interview.id }, { entry, by: { kind: 'nobody' } });
    const proposal = await work.db.findOneOrFail(ProposalEntity, {
      where: { id: interview.proposalId },
      relations: { offer: true },
    });
    await work.publish('InterviewCancelled', {
      ...interviewFacts(interview, proposal),
      reason: 'proposal-ended',
      by: 'system',
    });
  }
}
