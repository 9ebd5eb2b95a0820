import { changedTerms, OPEN_PROPOSAL_STATES, toldTermsOf } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Alerts } from '../../alerts/alerts.service.js';
import { OfferSnapshotEntity } from '../../snapshots/offer-snapshot.entity.js';
import { saidOffer } from '../../snapshots/said-offer.js';
import { YouthSnapshotEntity } from '../../snapshots/youth-snapshot.entity.js';
import { failingRules } from '../failing-rules.js';
import { redate } from '../life/redate.js';
import { lockedProposal } from '../parties.js';
import { ProposalEntity } from '../proposal.entity.js';

type Event = 'OfferPublished' | 'OfferChanged';

/**
 * When an offer was edited, look again at those who are proposed for it: the coach is told what says something else than when they
 * proposed, and what fails that did not; whoever waits for an employer that closes waits longer.
 */
@Injectable()
export class RecheckChangedOffer implements EventHandler<Event> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly alerts: Alerts,
    private readonly reminders: Reminders,
  ) {}

  async handle(event: DeliveredEvent<Event>): Promise<void> {
    const { offerId } = event.payload;
    await this.unitOfWork.once(event, async (work) => {
      // Known to whoever sends a profile at this moment too: they end first, or count with what is written here.
      await upsertNewer(work.db, OfferSnapshotEntity, saidOffer(event));
      const where = { offerId, state: In([...OPEN_PROPOSAL_STATES]) };
      const open = await work.db.find(ProposalEntity, { where, select: { id: true }, order: { id: 'ASC' } });
      for (const { id } of open) {
        const proposal = await lockedProposal(work, id);
        if (!proposal || !OPEN_PROPOSAL_STATES.includes(proposal.state)) continue;
        await this.tellWhatChanged(work, proposal);
        await redate(this.reminders, work, proposal);
      }
    });
  }

  private async tellWhatChanged(work: Work, proposal: ProposalEntity): Promise<void> {
    const { id, youthId, offer, knownFailures, knownTerms } = proposal;
    const youth = await work.db.findOneBy(YouthSnapshotEntity, { youthId });
    const failing = youth?.facts ? failingRules(offer.facts, youth.facts, work.now) : [];
    const newFailures = failing.filter((rule) => !knownFailures.includes(rule));
    const changed = changedTerms(knownTerms, toldTermsOf(offer.facts));
    await work.db.update(ProposalEntity, { id }, { newFailures, changedTerms: changed as object });
    const told = changedTerms(proposal.changedTerms, changed);
    const isNews =
      newFailures.some((rule) => !proposal.newFailures.includes(rule)) ||
      Object.keys(told).some((term) => term in changed);
    if (isNews) await this.alerts.renew(work, { type: 'proposal', id, youthId }, 'offer-changed');
    else if (!newFailures.length && !Object.keys(changed).length) await this.alerts.clear(work, id, ['offer-changed']);
  }
}
