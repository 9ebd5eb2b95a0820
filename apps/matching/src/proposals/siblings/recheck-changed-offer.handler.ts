import { OPEN_PROPOSAL_STATES, type OfferFacts } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Alerts } from '../../alerts/alerts.service.js';
import { OfferSnapshotEntity } from '../../snapshots/offer-snapshot.entity.js';
import { YouthSnapshotEntity } from '../../snapshots/youth-snapshot.entity.js';
import { failingRules } from '../failing-rules.js';
import { lockedProposal } from '../parties.js';
import { ProposalEntity } from '../proposal.entity.js';

type Event = 'OfferPublished' | 'OfferChanged';

/** When an offer was edited, look again at those who are proposed for it: the coach is told when something fails that did not before. */
@Injectable()
export class RecheckChangedOffer implements EventHandler<Event> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly alerts: Alerts,
  ) {}

  async handle(event: DeliveredEvent<Event>): Promise<void> {
    const { offerId, revision, facts } = event.payload;
    await this.unitOfWork.once(event, async (work) => {
      const known = await work.db.findOneBy(OfferSnapshotEntity, { offerId });
      const newest = known && known.revision > revision ? known.facts : facts;
      const where = { offerId, state: In([...OPEN_PROPOSAL_STATES]) };
      const open = await work.db.find(ProposalEntity, { where, select: { id: true }, order: { id: 'ASC' } });
      for (const { id } of open) await this.recheck(work, id, newest);
    });
  }

  private async recheck(work: Work, id: string, offer: OfferFacts): Promise<void> {
    const proposal = await lockedProposal(work, id);
    if (!proposal || !OPEN_PROPOSAL_STATES.includes(proposal.state)) return;
    const youth = await work.db.findOneBy(YouthSnapshotEntity, { youthId: proposal.youthId });
    if (!youth?.facts) return;
    const failing = failingRules(offer, youth.facts, work.now);
    const newFailures = failing.filter((rule) => !proposal.knownFailures.includes(rule));
    await work.db.update(ProposalEntity, { id }, { newFailures });
    if (newFailures.length) {
      await this.alerts.raise(work, { type: 'proposal', id, youthId: proposal.youthId }, 'offer-changed');
    } else await this.alerts.clear(work, id, ['offer-changed']);
  }
}
