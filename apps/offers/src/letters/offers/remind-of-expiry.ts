import { dayInParis, OPEN_OFFER_STATES } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { Letters } from '@app/platform/mail/letters.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Injectable } from '@nestjs/common';
import { OfferEntity } from '../../offers/offer.entity.js';
import { OffersService } from '../../offers/offers.service.js';
import { expiryLetter } from './expiry-text.js';

/** As long as the offer can still be brought back by its letter. */
const LINK_LASTS_MS = 21 * 86_400_000;

/** Seven days and one day before an offer expires, asks its contact whether they still look for somebody. */
@Injectable()
export class RemindOfExpiry implements ReminderHandler {
  constructor(
    private readonly offers: OffersService,
    private readonly letters: Letters,
    private readonly links: ActionLinks,
  ) {}

  async remind(work: Work, { id: eventId, subjectId: id, kind }: DueReminder): Promise<void> {
    const offer = await work.db.findOneBy(OfferEntity, { id });
    const recipient = await this.offers.recipientOf(id);
    if (!offer?.deadlineOn || !recipient?.email || !OPEN_OFFER_STATES.includes(offer.state)) return;
    const { employerId, name: contactName, email: address } = recipient;
    const link = {
      purpose: 'offer.renew' as const,
      resourceId: id,
      holder: { kind: 'employer' as const, id: employerId },
    };
    const expiresAt = new Date(work.now.getTime() + LINK_LASTS_MS);
    const text = expiryLetter({
      contactName,
      offerTitle: offer.title,
      deadlineOn: offer.deadlineOn,
      today: dayInParis(work.now),
      link: await this.links.address(`/offres/${id}/suite`, link, expiresAt),
    });
    const draft = { eventId, recipient: `employer:${employerId}`, template: kind, address };
    await this.letters.write(work, { ...draft, ...text, confidential: true });
  }
}
