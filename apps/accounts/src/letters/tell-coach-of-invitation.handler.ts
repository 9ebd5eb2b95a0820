import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { spanOf } from '@app/platform/letter-words/letter-dates.js';
import { Injectable } from '@nestjs/common';
import { CoachLetters } from './coach-letters.js';
import { invitedLetter, slotsNote } from './texts.js';

/** When a youth was invited to an interview, tell the coach, with the first slot as a tentative entry of their calendar. */
@Injectable()
export class TellCoachOfInvitation implements EventHandler<'InterviewInvited'> {
  constructor(private readonly letters: CoachLetters) {}

  async handle(event: DeliveredEvent<'InterviewInvited'>): Promise<void> {
    const { payload } = event;
    const { offerTitle, employerName } = payload;
    const slots = payload.slots.map(spanOf);
    const [slot] = slots;
    if (!slot) return;
    const answerBefore = new Date(payload.answerBefore);
    await this.letters.writeOfInterview(event, (to) => ({
      ...invitedLetter({ ...to, offerTitle, employerName, slots, answerBefore }),
      template: 'coach-invitation',
      entry: {
        interview: payload,
        slot,
        status: 'tentative',
        summary: `Entretien à confirmer : ${employerName}, ${offerTitle}`,
        description: slotsNote(slots, to.today),
      },
    }));
  }
}
