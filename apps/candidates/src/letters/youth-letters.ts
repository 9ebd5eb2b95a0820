/**
 * Writes to a youth, whose address only this app knows: each handler says what, this says to whom and with which calendar file. A youth
 * without an e-mail address has no letter; their coach tells them.
 */
import type { EventType, PayloadOf } from '@app/contracts';
import { dayInParis, type Day } from '@app/domain';
import { Settings } from '@app/platform/config/settings.js';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import { interviewInvite, type InterviewInvite } from '@app/platform/interview-letters/interview-invite.js';
import { isNewest } from '@app/platform/interview-letters/told-interview.entity.js';
import type { LetterText } from '@app/platform/letter-words/letter-text.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import { ConsentActs } from '../consents/consent-acts.js';
import { YouthsService } from '../profiles/youths.service.js';

/** Whom a letter goes to, and when it is written. */
interface Addressee {
  youthId: string;
  firstName: string;
  today: Day;
}

/** What a handler writes: the text and, for an interview, its entry in the calendar. */
interface YouthLetter extends LetterText {
  template: string;
  confidential?: boolean;
  entry?: Pick<InterviewInvite, 'interview' | 'slot' | 'status' | 'summary' | 'description'>;
}

type Compose = (to: Addressee) => YouthLetter | Promise<YouthLetter>;
type InterviewEvent = Extract<EventType, 'InterviewInvited' | 'InterviewConfirmed'>;

@Injectable()
export class YouthLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly youths: YouthsService,
    private readonly letters: Letters,
    private readonly settings: Settings,
    private readonly consents: ConsentActs,
  ) {}

  /** Writes the letter of an event once. */
  async write(event: DeliveredEvent<'ProposalMade'>, compose: Compose): Promise<void> {
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
    event: { id: string; payload: { youthId: string } },
    compose: Compose,
  ): Promise<void> {
    const { youthId } = event.payload;
    const youth = await this.youths.recipientOf(youthId);
    // What the youth took back while the letter was on its way is not written any more.
    if (!youth?.email || !(await this.consents.inForce(work.db, youthId)).includes('ranking')) return;
    const { firstName, lastName, email } = youth;
    const { entry, ...letter } = await compose({ youthId, firstName, today: dayInParis(work.now) });
    const { mailFrom } = this.settings.values;
    const attendee = { name: `${firstName} ${lastName}`, email };
    const calendar = entry && { calendar: interviewInvite({ ...entry, attendee, mailFrom, now: work.now }) };
    await this.letters.write(work, {
      ...letter,
      ...calendar,
      eventId: event.id,
      recipient: `youth:${youthId}`,
      address: email,
    });
  }
}

/** The slot of an event as instants. */
export const spanOf = (slot: PayloadOf<'InterviewConfirmed'>['slot']) => ({
  startsAt: new Date(slot.startsAt),
  endsAt: new Date(slot.endsAt),
});
