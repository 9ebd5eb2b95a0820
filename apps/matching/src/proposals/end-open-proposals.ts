import { OPEN_PROPOSAL_STATES, type ProposalStep } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { Principal } from '@app/platform/identity/principal.js';
import { In, LessThan } from 'typeorm';
import { proposalFacts } from './proposal-facts.js';
import { takeProposalStep } from './proposal-steps.js';
import { ProposalEntity } from './proposal.entity.js';

/** What ends them: a right that was taken back, or a youth who is not here any more. */
type End = Pick<ProposalStep, 'action' | 'by' | 'reason' | 'writtenBy'> & {
  principal: Principal;
  madeBefore?: Date | undefined;
};

/** Ends every open proposal of a youth, as one consequence of something that happened elsewhere. */
export async function endOpenProposals(work: Work, youthId: string, end: End): Promise<void> {
  const { principal, by, madeBefore, ...step } = end;
  const made = madeBefore ? { createdAt: LessThan(madeBefore) } : {};
  const where = { youthId, state: In([...OPEN_PROPOSAL_STATES]), ...made };
  const open = await work.db.find(ProposalEntity, { where, select: { id: true }, order: { id: 'ASC' } });
  for (const { id } of open) {
    // The lock first, and the state once it is held: somebody may have answered meanwhile.
    await work.db.findOne(ProposalEntity, { where: { id }, select: { id: true }, lock: { mode: 'pessimistic_write' } });
    const proposal = await work.db.findOneOrFail(ProposalEntity, { where: { id }, relations: { offer: true } });
    if (!OPEN_PROPOSAL_STATES.includes(proposal.state)) continue;
    await takeProposalStep(work, proposal, { ...step, by: { actor: by, principal } });
    await work.publish('ProposalWithdrawn', { ...proposalFacts(proposal), reason: step.reason ?? step.action });
  }
}
