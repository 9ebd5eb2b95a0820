import { OPEN_PROPOSAL_STATES } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { In, LessThan, type FindOptionsWhere } from 'typeorm';
import { ProposalSteps, type TakenProposalStep } from '../life/proposal-steps.service.js';
import { lockedProposal } from '../parties.js';
import { ProposalEntity } from '../proposal.entity.js';

/** Which open proposals end: those of a youth or of an offer, made before an instant when something newer is known. */
export interface EndedProposals {
  of: Pick<FindOptionsWhere<ProposalEntity>, 'youthId' | 'offerId'>;
  madeBefore?: Date | undefined;
}

/** Ends open proposals as one consequence of something that happened elsewhere; an open interview goes with each. */
@Injectable()
export class ProposalEndings {
  constructor(private readonly steps: ProposalSteps) {}

  async endAll(work: Work, { of, madeBefore }: EndedProposals, step: TakenProposalStep): Promise<void> {
    const made = madeBefore ? { createdAt: LessThan(madeBefore) } : {};
    const where = { ...of, state: In([...OPEN_PROPOSAL_STATES]), ...made };
    const open = await work.db.find(ProposalEntity, { where, select: { id: true }, order: { id: 'ASC' } });
    for (const { id } of open) {
      const proposal = await lockedProposal(work, id);
      if (proposal && OPEN_PROPOSAL_STATES.includes(proposal.state)) await this.steps.take(work, proposal, step);
    }
  }
}
