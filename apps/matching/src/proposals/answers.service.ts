import type { declineProposal, InputOf, refuseProposal, wantInterview } from '@app/contracts';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { LinkPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { inviteFor } from '../interviews/invite.js';
import { proposalFacts } from './proposal-facts.js';
import { lockedProposal, takeProposalStep } from './proposal-steps.js';

/** What a youth and an employer answer, each through the link of their letter, once. */
@Injectable()
export class Answers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  agree(id: string, by: LinkPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const proposal = await lockedProposal(work, id, by);
      await takeProposalStep(work, proposal, { action: 'agree', by: { actor: 'youth', principal: by } });
      await work.publish('ProposalAgreed', proposalFacts(proposal));
    });
  }

  decline(id: string, why: InputOf<typeof declineProposal>['body'], by: LinkPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const proposal = await lockedProposal(work, id, by);
      await takeProposalStep(work, proposal, { action: 'decline', ...why, by: { actor: 'youth', principal: by } });
      await work.publish('ProposalDeclined', { ...proposalFacts(proposal), reason: why.reason });
    });
  }

  refuse(id: string, why: InputOf<typeof refuseProposal>['body'], by: LinkPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const proposal = await lockedProposal(work, id, by);
      await takeProposalStep(work, proposal, { action: 'refuse', ...why, by: { actor: 'employer', principal: by } });
      await work.publish('ProposalRefused', { ...proposalFacts(proposal), reason: why.reason });
    });
  }

  /** The employer wants to meet: from then on the interview carries the deadlines. */
  wantInterview(id: string, { slots }: InputOf<typeof wantInterview>['body'], by: LinkPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const proposal = await lockedProposal(work, id, by);
      await takeProposalStep(work, proposal, { action: 'wantInterview', by: { actor: 'employer', principal: by } });
      await takeProposalStep(work, proposal, { action: 'followInterview', by: { actor: 'system', principal: by } });
      await inviteFor(work, proposal, { slots, by });
    });
  }
}
