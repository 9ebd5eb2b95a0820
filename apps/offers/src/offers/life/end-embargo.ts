import { OPEN_OFFER_STATES } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Injectable } from '@nestjs/common';
import { OfferEntity } from '../offer.entity.js';
import { OfferSteps } from './offer-steps.service.js';

/** When an embargo is over, everybody hears of the offer. */
@Injectable()
export class EndEmbargo implements ReminderHandler {
  constructor(private readonly steps: OfferSteps) {}

  async remind(work: Work, { subjectId: id }: DueReminder): Promise<void> {
    const offer = await work.db.findOne(OfferEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!offer?.embargoUntil || !OPEN_OFFER_STATES.includes(offer.state)) return;
    Object.assign(offer, { embargoUntil: null, embargoOrganisationId: null, revision: offer.revision + 1 });
    await work.db.update(OfferEntity, { id }, offer as object);
    await this.steps.tellChange(work, offer, ['embargoUntil']);
  }
}
