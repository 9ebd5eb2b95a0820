import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { spanOf } from '@app/platform/letter-words/letter-dates.js';
import { Injectable } from '@nestjs/common';
import { EmployerLetters } from '../employer-letters.js';
import { interviewLetter, movedLetter } from './texts.js';

type AppointmentEvent = 'YouthIntroduced' | 'InterviewMoved';

/**
 * When a youth is introduced, which is once an interview is confirmed, tell the employer the first name, the moment and the place; when it
 * was moved, the new moment. The calendar names the work only: others read it too.
 */
@Injectable()
export class TellEmployerOfInterview implements EventHandler<AppointmentEvent> {
  constructor(private readonly letters: EmployerLetters) {}

  async handle(event: DeliveredEvent<'YouthIntroduced'> | DeliveredEvent<'InterviewMoved'>): Promise<void> {
    const { payload } = event;
    const { offerTitle, siteAddress } = payload;
    const slot = spanOf(payload.slot);
    await this.letters.writeOfInterview(event, async ({ name, today, link }) => {
      const meeting = { contactName: name, offerTitle, slot, siteAddress, today, link: await link(slot.endsAt) };
      const letter =
        'firstName' in payload
          ? { ...interviewLetter({ ...meeting, firstName: payload.firstName }), template: 'interview' }
          : { ...movedLetter(meeting), template: 'moved' };
      const entry = {
        interview: payload,
        slot,
        status: 'confirmed',
        summary: `Entretien : ${offerTitle}`,
        description: `Entretien confirmé pour votre offre « ${offerTitle} ».`,
      } as const;
      return { ...letter, confidential: true, entry };
    });
  }
}
