import { actOnProposal, type ProposalStep } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import type { Principal } from '@app/platform/identity/principal.js';
import { spendLink } from '@app/platform/identity/spend-link.js';
import { recordStep } from '../history/record-step.js';
import { YouthAccessEntity } from '../snapshots/youth-access.entity.js';
import { ProposalEntity } from './proposal.entity.js';

/**
 * The proposal, locked until the transaction ends, if this reader may touch it: the coach who follows the youth, the youth or the employer
 * whose link names it. @throws ProblemError `not-found`
 */
export async function lockedProposal({ db }: Work, id: string, by: Principal): Promise<ProposalEntity> {
  found(await db.findOne(ProposalEntity, { where: { id }, select: { id: true }, lock: { mode: 'pessimistic_write' } }));
  const proposal = await db.findOneOrFail(ProposalEntity, { where: { id }, relations: { offer: true } });
  return found((await mayTouch({ db }, proposal, by)) ? proposal : null);
}

/** Whether a reader has to do with a proposal. */
export async function mayTouch({ db }: Pick<Work, 'db'>, proposal: ProposalEntity, by: Principal): Promise<boolean> {
  if (by.kind === 'person') {
    return db.existsBy(YouthAccessEntity, { youthId: proposal.youthId, personId: by.personId, ended: false });
  }
  if (by.kind !== 'link') return false;
  const party = by.holder.kind === 'youth' ? proposal.youthId : proposal.offer.employerId;
  return by.holder.id === party && (by.purpose === 'interview.answer' || by.resourceId === proposal.id);
}

/** Takes a step: the domain says whether and where to; state, history, link and audit are written together. */
export async function takeProposalStep(
  work: Work,
  proposal: ProposalEntity,
  { by, ...step }: Omit<ProposalStep, 'at' | 'by'> & { by: { actor: ProposalStep['by']; principal: Principal } },
): Promise<void> {
  const { changes, entry } = actOnProposal(proposal, { ...step, by: by.actor, at: work.now });
  Object.assign(proposal, changes, { revision: proposal.revision + 1 });
  await work.db.update(ProposalEntity, proposal.id, { ...changes, revision: proposal.revision });
  if (by.actor !== 'system') await spendLink(work, by.principal);
  await recordStep(work, { kind: 'proposal', id: proposal.id }, { entry, by: by.principal });
}
