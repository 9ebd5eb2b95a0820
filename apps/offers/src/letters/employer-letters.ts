/**
 * Writes to the contact of an offer, which only this app knows: each handler says what, this says to whom and with which calendar file.
 * An offer that is not ours, or whose contact has no e-mail address, has no letter.
 */
import type { EventType, PayloadOf } from '@app/contracts';
import { dayInParis, type Day } from '@app/domain';
import { Settings } from '@app/platform/config/settings.js';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { youthName } from '@app/platform/erasure/forget-told.js';
import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import { interviewInvite, type InterviewInvite } from '@app/platform/interview-letters/interview-invite.js';
import { isNewest } from '@app/platform/interview-letters/told-interview.entity.js';
import type { LetterText } from '@app/platform/letter-words/letter-text.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import { OffersService } from '../offers/offers.service.js';

/** Whom a letter goes to, and when it is written. */
interface Addressee {
  employerId: string;
  name: string;
  email: string;
  now: Date;
  today: Day;
}

/** What a handler writes: the text and, for an interview, its entry in the calendar. */
interface EmployerLetter extends LetterText {
  template: string;
  confidential?: boolean;
  entry?: Pick<InterviewInvite, 'interview' | 'slot' | 'status' | 'summary' | 'description'>;
}

type Compose = (to: Addressee) => EmployerLetter | Promise<EmployerLetter>;

@Injectable()
export class EmployerLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OffersService,
    private readonly letters: Letters,
    private readonly settings: Settings,
  ) {}

  /** Writes the letter of an event once. */
  async write(event: DeliveredEvent<'ProposalSent'>, compose: Compose): Promise<void> {
    await this.unitOfWork.once(event, (work) => this.compose(work, event, compose));
  }

  /** The same, unless something newer was already told of that interview. */
  async writeOfInterview(event: DeliveredEvent<InterviewEvent>, compose: Compose): Promise<void> {
    await this.unitOfWork.once(event, async (work) => {
      if (await isNewest(work.db, event.payload)) await this.compose(work, event, compose);
    });
  }

  private async compose(
    work: Work,
    event: { id: string; payload: { offerId: string; youthId: string } },
    compose: Compose,
  ): Promise<void> {
    const recipient = await this.offers.recipientOf(event.payload.offerId);
    if (!recipient) return;
    const { employerId, name, email } = recipient;
    const { entry, ...letter } = await compose({ ...recipient, now: work.now, today: dayInParis(work.now) });
    const { mailFrom } = this.settings.values;
    const attendee = { name: name || email, email };
    const calendar = entry && { calendar: interviewInvite({ ...entry, attendee, mailFrom, now: work.now }) };
    await this.letters.write(work, {
      ...letter,
      ...calendar,
      eventId: event.id,
      recipient: `employer:${employerId}`,
      about: youthName(event.payload.youthId),
      address: email,
    });
  }
}

type InterviewEvent = Extract<EventType, 'InterviewInvited' | 'YouthIntroduced'>;

/** The slots of an event as instants. */
export const spanOf = (slot: PayloadOf<'YouthIntroduced'>['slot']) => ({
  startsAt: new Date(slot.startsAt),
  endsAt: new Date(slot.endsAt),
});
