import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { spanOf } from '@app/platform/letter-words/letter-dates.js';
import { Injectable } from '@nestjs/common';
import { CoachLetters } from './coach-letters.js';
import { meetingLetter } from './texts.js';

/** When a youth was introduced to an employer, which is once an interview is confirmed, or it was moved, put it in the coach's calendar. */
@Injectable()
export class TellCoachOfInterview implements EventHandler<'YouthIntroduced' | 'InterviewMoved'> {
  constructor(private readonly letters: CoachLetters) {}

  async handle(event: DeliveredEvent<'YouthIntroduced'> | DeliveredEvent<'InterviewMoved'>): Promise<void> {
    const { payload } = event;
    const { offerTitle, employerName, siteAddress } = payload;
    const slot = spanOf(payload.slot);
    const youth = 'firstName' in payload ? payload.firstName : null;
    const moved = event.type === 'InterviewMoved';
    await this.letters.writeOfInterview(event, (to) => ({
      ...meetingLetter({ ...to, offerTitle, employerName, siteAddress, slot, youth, moved }),
      template: moved ? 'coach-moved' : 'coach-interview',
      entry: {
        interview: payload,
        slot,
        status: 'confirmed',
        summary: `Entretien : ${employerName}, ${offerTitle}`,
        description: 'Entretien confirmé d’une personne que vous suivez.',
      },
    }));
  }
}
