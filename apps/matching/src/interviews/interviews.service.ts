import type { declineInterview, InputOf } from '@app/contracts';
import { actOnInterview, confirmedSlot, type InterviewStep } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import type { LinkPrincipal } from '@app/platform/identity/principal.js';
import { spendLink } from '@app/platform/identity/spend-link.js';
import { Injectable } from '@nestjs/common';
import { recordStep } from '../history/record-step.js';
import { lockedProposal, takeProposalStep } from '../proposals/proposal-steps.js';
import type { ProposalEntity } from '../proposals/proposal.entity.js';
import { interviewFacts, slotFacts } from './interview-facts.js';
import { InterviewEntity } from './interview.entity.js';

/** What a youth answers to an invitation, through the link of their letter; each returns the id of the proposal. */
@Injectable()
export class Interviews {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  confirm(id: string, slotId: string, by: LinkPrincipal): Promise<string> {
    return this.unitOfWork.run(async (work) => {
      const { interview, proposal } = await this.locked(work, id, by);
      await this.step(work, interview, { action: 'confirm', slotId, principal: by });
      const slot = slotFacts(confirmedSlot(interview)!);
      await work.publish('InterviewConfirmed', { ...interviewFacts(interview, proposal), slot });
      return proposal.id;
    });
  }

  decline(id: string, why: InputOf<typeof declineInterview>['body'], by: LinkPrincipal): Promise<string> {
    return this.unitOfWork.run(async (work) => {
      const { interview, proposal } = await this.locked(work, id, by);
      await this.step(work, interview, { action: 'decline', ...why, principal: by });
      await takeProposalStep(work, proposal, { action: 'awaitNewSlots', by: { actor: 'system', principal: by } });
      await work.publish('InterviewDeclined', { ...interviewFacts(interview, proposal), reason: why.reason });
      return proposal.id;
    });
  }

  /** The proposal first, always: two answers at once meet at the same lock. */
  private async locked(
    work: Work,
    id: string,
    by: LinkPrincipal,
  ): Promise<{ interview: InterviewEntity; proposal: ProposalEntity }> {
    const { proposalId } = found(by.resourceId === id ? await work.db.findOneBy(InterviewEntity, { id }) : null);
    const proposal = await lockedProposal(work, proposalId, by);
    return { proposal, interview: await work.db.findOneByOrFail(InterviewEntity, { id }) };
  }

  private async step(
    work: Work,
    interview: InterviewEntity,
    { principal, ...step }: Omit<InterviewStep, 'by' | 'at'> & { principal: LinkPrincipal },
  ): Promise<void> {
    const { changes, entry } = actOnInterview(interview, { ...step, by: 'youth', at: work.now });
    Object.assign(interview, changes, { revision: interview.revision + 1 });
    await work.db.update(InterviewEntity, interview.id, { ...changes, revision: interview.revision } as object);
    await spendLink(work, principal);
    await recordStep(work, { kind: 'interview', id: interview.id }, { entry, by: principal });
  }
}
