/**
 * Openings follow contracts: a signature takes one, the last one fills the offer; a rupture gives it back. Events come in any order, so each
 * contract has a row with the newest that was heard of it, and only what it took is given back.
 */
import { OPEN_OFFER_STATES } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { OfferEntity } from '../offer.entity.js';
import { HireEntity } from './hire.entity.js';
import { OfferSteps } from '../life/offer-steps.service.js';

/** What an event says of a contract. */
interface ToldContract {
  contractId: string;
  offerId: string | null;
  revision: number;
}

/** The channel of `closingsOf('channels')` that is us. */
const THROUGH_US = 'passerelle';
const BY_SYSTEM = { actorId: 'system' };

@Injectable()
export class Hires {
  constructor(private readonly steps: OfferSteps) {}

  /** Somebody signed: one opening less. */
  async count(work: Work, told: ToldContract): Promise<void> {
    const offer = await this.offerOfNews(work, told);
    if (!offer) return;
    const open = OPEN_OFFER_STATES.includes(offer.state);
    // Whoever filled it by hand, through us, spoke of this contract. Written first, for what the offer says next names it.
    await this.remember(work, told, open || (offer.state === 'filled' && offer.closedReason === THROUGH_US));
    if (open) await this.take(work, offer);
  }

  /** A signed contract is no more: one opening is free again, and an offer that was full looks again. */
  async free(work: Work, told: ToldContract): Promise<void> {
    const offer = await this.offerOfNews(work, told);
    if (!offer) return;
    const known = await work.db.findOneBy(HireEntity, { contractId: told.contractId });
    await this.remember(work, told, false);
    if (known?.counted) await this.giveBack(work, offer);
  }

  /** The offer, locked; null when it is not ours, or when something newer of this contract was heard before. */
  private async offerOfNews(
    { db }: Work,
    { contractId, offerId, revision }: ToldContract,
  ): Promise<OfferEntity | null> {
    if (!offerId) return null;
    const offer = await db.findOne(OfferEntity, { where: { id: offerId }, lock: { mode: 'pessimistic_write' } });
    const known = offer && (await db.findOneBy(HireEntity, { contractId }));
    return known && known.revision >= revision ? null : offer;
  }

  private async remember(
    { db }: Work,
    { contractId, offerId, revision }: ToldContract,
    counted: boolean,
  ): Promise<void> {
    await db.upsert(HireEntity, { contractId, offerId: offerId!, revision, counted }, ['contractId']);
  }

  private async take(work: Work, offer: OfferEntity): Promise<void> {
    const step = { action: 'fill', by: 'system', reason: THROUGH_US } as const;
    if (offer.openings > 1) await this.steps.fillSome(work, offer, { ...BY_SYSTEM, step, openings: 1 });
    else await this.steps.take(work, offer, { ...BY_SYSTEM, step, changes: { closedReason: THROUGH_US } });
  }

  private async giveBack(work: Work, offer: OfferEntity): Promise<void> {
    const step = { action: 'reopen', by: 'system' } as const;
    if (OPEN_OFFER_STATES.includes(offer.state)) await this.steps.freeOne(work, offer, { ...BY_SYSTEM, step });
    else if (offer.state === 'filled') {
      const changes = { closedReason: null, closedComment: null, openings: 1 };
      await this.steps.take(work, offer, { ...BY_SYSTEM, step, changes });
    }
  }
}
