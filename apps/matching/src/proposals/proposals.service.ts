import type { InputOf, makeProposal, sendProposal, withdrawProposal } from '@app/contracts';
import { bindingFailures, eligibilityOf, propose } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Clock } from '@app/platform/clock/clock.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Choices } from '../ranking/shown/choices.service.js';
import { recordStep } from '../history/record-step.js';
import type { OfferSnapshotEntity } from '../snapshots/offer-snapshot.entity.js';
import { Snapshots, type KnownYouth } from '../snapshots/snapshots.service.js';
import { presentationOf } from './presentation.js';
import { proposalFacts } from './proposal-facts.js';
import { lockedProposal, takeProposalStep } from './proposal-steps.js';
import { ProposalEntity } from './proposal.entity.js';

/** What a coach does with proposals: make them, send them once the youth agreed, take them back. */
@Injectable()
export class Proposals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly snapshots: Snapshots,
    private readonly choices: Choices,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the new proposal */
  async make(input: InputOf<typeof makeProposal>['body'], by: PersonPrincipal): Promise<string> {
    const { offerId, youthId, reason, rankingId } = input;
    try {
      return await this.unitOfWork.run(async (work) => {
        const youth = await this.snapshots.heldYouth(youthId, by, work.db);
        const offer = await this.snapshots.openOffer(offerId, by, work.db);
        this.checkProposable(offer, youth);
        const proposalId = await this.insert(work, { offer, youth, reason, by });
        if (rankingId) await this.choices.record(work, { proposalId, rankingId, offerId, youthId }, by);
        return proposalId;
      });
    } catch (error) {
      if ((error as { constraint?: string }).constraint === 'proposal_open_key')
        throw new ProblemError('proposal-exists');
      throw error;
    }
  }

  send(id: string, { coachNote }: InputOf<typeof sendProposal>['body'], by: PersonPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const proposal = await lockedProposal(work, id, by);
      await takeProposalStep(work, proposal, { action: 'send', by: { actor: 'coach', principal: by } });
      const { facts, shareable } = await this.snapshots.heldYouth(proposal.youthId, by, work.db);
      if (!shareable) throw new ProblemError('basis-missing', { purpose: 'sharing' });
      const presentation = presentationOf(facts, coachNote);
      const { deadlineOn } = proposal;
      await work.db.update(ProposalEntity, id, { presentation });
      await work.publish('ProposalSent', { ...proposalFacts(proposal), deadlineOn: deadlineOn!, presentation });
    });
  }

  withdraw(id: string, why: InputOf<typeof withdrawProposal>['body'], by: PersonPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const proposal = await lockedProposal(work, id, by);
      await takeProposalStep(work, proposal, { action: 'withdraw', ...why, by: { actor: 'coach', principal: by } });
      await work.publish('ProposalWithdrawn', { ...proposalFacts(proposal), reason: why.reason });
    });
  }

  /** Only what the law forbids stops a coach; whatever else speaks against it, people decide. */
  private checkProposable(offer: OfferSnapshotEntity, youth: KnownYouth): void {
    const { answers } = eligibilityOf(offer.facts, youth.facts, this.clock.today());
    const rules = bindingFailures(answers);
    if (rules.length) throw new ProblemError('youth-not-eligible', { rules });
  }

  private async insert(
    work: Work,
    made: { offer: OfferSnapshotEntity; youth: KnownYouth; reason: string; by: PersonPrincipal },
  ) {
    const { offer, youth, reason, by } = made;
    const { changes, entry } = propose({ by: 'coach', at: work.now, comment: reason });
    const proposal = work.db.create(ProposalEntity, {
      ...changes,
      id: randomUUID(),
      revision: 1,
      offerId: offer.offerId,
      youthId: youth.youthId,
      proposedBy: by.personId,
      reason,
      presentation: null,
      createdAt: work.now,
    });
    await work.db.insert(ProposalEntity, proposal as object);
    await recordStep(work, { kind: 'proposal', id: proposal.id }, { entry, by });
    const facts = proposalFacts(Object.assign(proposal, { offer }));
    await work.publish('ProposalMade', { ...facts, deadlineOn: proposal.deadlineOn! });
    return proposal.id;
  }
}
