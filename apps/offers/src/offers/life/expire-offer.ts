import { OPEN_OFFER_STATES } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Injectable } from '@nestjs/common';
import { OfferEntity } from '../offer.entity.js';
import { OfferSteps } from './offer-steps.service.js';

/** When nobody prolonged an offer in time, it expires; prolonging brings it back. */
@Injectable()
export class ExpireOffer implements ReminderHandler {
  constructor(private readonly steps: OfferSteps) {}

  async remind(work: Work, { subjectId: id }: DueReminder): Promise<void> {
    const offer = await work.db.findOne(OfferEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!offer || !OPEN_OFFER_STATES.includes(offer.state)) return;
    await this.steps.take(work, offer, { step: { action: 'expire', by: 'system' }, actorId: 'system' });
  }
}
