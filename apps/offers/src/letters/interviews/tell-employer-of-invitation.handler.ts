import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { spanOf } from '@app/platform/letter-words/letter-dates.js';
import { Injectable } from '@nestjs/common';
import { EmployerLetters } from '../employer-letters.js';
import { invitationLetter, slotsNote } from './texts.js';

/** When a youth was invited to an interview, tell the employer, with the first slot as a tentative entry of their calendar. */
@Injectable()
export class TellEmployerOfInvitation implements EventHandler<'InterviewInvited'> {
  constructor(private readonly letters: EmployerLetters) {}

  async handle(event: DeliveredEvent<'InterviewInvited'>): Promise<void> {
    const { payload } = event;
    const { offerTitle } = payload;
    const slots = payload.slots.map(spanOf);
    const [slot] = slots;
    if (!slot) return;
    const answerBefore = new Date(payload.answerBefore);
    await this.letters.writeOfInterview(event, ({ name, today }) => ({
      ...invitationLetter({ contactName: name, offerTitle, slots, answerBefore, today }),
      template: 'invitation',
      entry: {
        interview: payload,
        slot,
        status: 'tentative',
        summary: `Entretien à confirmer : ${offerTitle}`,
        description: slotsNote(slots, today),
      },
    }));
  }
}
