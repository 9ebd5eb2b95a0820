import type { InputOf, makeProposal, sendProposal } from '@app/contracts';
import {
  bindingFailures,
  dayInParis,
  eligibilityOf,
  propose,
  toldTermsOf,
  type ProposalAction,
  type RuleCode,
} from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Choices } from '../ranking/shown/choices.service.js';
import { recordStep } from '../history/record-step.js';
import { OfferSnapshotEntity } from '../snapshots/offer-snapshot.entity.js';
import { Snapshots, type KnownYouth } from '../snapshots/snapshots.service.js';
import { failingRules } from './failing-rules.js';
import { holdOfferOf, holdYouthOf } from './hold-around.js';
import { dateProposal, workingCalendarOf } from './life/proposal-deadlines.js';
import { ProposalSteps } from './life/proposal-steps.service.js';
import { admittedCoach } from './parties.js';
import { presentationOf } from './presentation.js';
import { proposalFacts } from './proposal-facts.js';
import { ProposalEntity } from './proposal.entity.js';

/** What a coach does with proposals: make them, send them once the youth agreed, begin again after an end. */
@Injectable()
export class Proposals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly snapshots: Snapshots,
    private readonly steps: ProposalSteps,
    private readonly reminders: Reminders,
    private readonly choices: Choices,
  ) {}

  /** @returns the id of the new proposal */
  make(
    { offerId, youthId, reason, rankingId }: InputOf<typeof makeProposal>['body'],
    by: PersonPrincipal,
  ): Promise<string> {
    return onePerPair(() =>
      this.unitOfWork.run(async (work) => {
        const { offer, youth } = await this.pair(work, { offerId, youthId }, by);
        const proposalId = await this.insert(work, { offer, youth, reason, by });
        if (rankingId) await this.choices.record(work, { proposalId, rankingId, offerId, youthId }, by);
        return proposalId;
      }),
    );
  }

  send(id: string, { coachNote }: InputOf<typeof sendProposal>['body'], by: PersonPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      await holdYouthOf(work, id);
      const { proposal, who } = await admittedCoach(work, id, by);
      const youth = await this.shareable(work, proposal, by);
      const presentation = presentationOf(youth.facts, coachNote);
      await this.steps.take(work, proposal, { action: 'send', presentation, who });
    });
  }

  /** Asks the youth again, or sends the profile once more on an agreement that is still fresh. */
  restart(
    id: string,
    action: Extract<ProposalAction, 'reopen' | 'sendAgain' | 'revive'>,
    by: PersonPrincipal,
  ): Promise<void> {
    return onePerPair(() =>
      this.unitOfWork.run(async (work) => {
        await holdYouthOf(work, id);
        await holdOfferOf(work, id, 'share');
        const { proposal, who } = await admittedCoach(work, id, by);
        await this.steps.take(work, proposal, { action, who });
        if (action === 'sendAgain') await this.shareable(work, proposal, by);
        const { offer, youth } = await this.pair(work, proposal, by);
        await work.db.update(ProposalEntity, { id }, knownOf(offer, youth, work.now));
      }),
    );
  }

  /** An open offer and a youth whom no rule of the law keeps from it, both held until the transaction ends. */
  private async pair(
    work: Work,
    { offerId, youthId }: { offerId: string; youthId: string },
    by: PersonPrincipal,
  ): Promise<{ offer: OfferSnapshotEntity; youth: KnownYouth }> {
    const youth = await this.snapshots.heldYouth(youthId, by, work.db);
    await work.db.findOne(OfferSnapshotEntity, { where: { offerId }, lock: { mode: 'pessimistic_read' } });
    const offer = await this.snapshots.openOffer(offerId, by, work.db);
    // Only what the law forbids stops a coach; whatever else speaks against it, people decide.
    const { answers } = eligibilityOf(offer.facts, youth.facts, dayInParis(work.now));
    const rules: RuleCode[] = bindingFailures(answers);
    if (rules.length) throw new ProblemError('youth-not-eligible', { rules });
    return { offer, youth };
  }

  /** @throws ProblemError `basis-missing` */
  private async shareable(work: Work, { youthId }: ProposalEntity, by: PersonPrincipal): Promise<KnownYouth> {
    const youth = await this.snapshots.heldYouth(youthId, by, work.db);
    if (!youth.shareable) throw new ProblemError('basis-missing', { purpose: 'sharing' });
    return youth;
  }

  private async insert(
    work: Work,
    made: { offer: OfferSnapshotEntity; youth: KnownYouth; reason: string; by: PersonPrincipal },
  ): Promise<string> {
    const { offer, youth, reason, by } = made;
    const calendar = workingCalendarOf(offer);
    const { changes, entry } = propose({ by: 'coach', at: work.now, comment: reason, calendar });
    const proposal = work.db.create(ProposalEntity, {
      ...changes,
      id: randomUUID(),
      revision: 1,
      offerId: offer.offerId,
      youthId: youth.youthId,
      proposedBy: by.personId,
      reason,
      presentation: null,
      waitingSince: work.now,
      ...knownOf(offer, youth, work.now),
      createdAt: work.now,
    });
    await work.db.insert(ProposalEntity, proposal as object);
    Object.assign(proposal, { offer });
    const who = { by: 'coach', writtenBy: 'coach', principal: by } as const;
    await recordStep(work, { kind: 'proposal', id: proposal.id }, { entry, who });
    await dateProposal(this.reminders, work, proposal);
    await work.publish('ProposalMade', { ...proposalFacts(proposal), deadlineOn: proposal.deadlineOn! });
    return proposal.id;
  }
}

/** What a coach knows of the pair when they propose: what fails later, or says something else later, is told to them. */
const knownOf = ({ facts }: OfferSnapshotEntity, youth: KnownYouth, at: Date) => ({
  knownFailures: failingRules(facts, youth.facts, at),
  newFailures: [],
  knownTerms: toldTermsOf(facts),
  changedTerms: {},
});

/** @throws ProblemError `proposal-exists` when the pair has an open proposal already */
async function onePerPair<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'proposal_open_key')
      throw new ProblemError('proposal-exists');
    throw error;
  }
}
