import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { EmployerLetters } from '../employer-letters.js';
import { newSlotsLetter } from './texts.js';

/** When a youth asked for other moments, ask the employer for new ones, with a link. */
@Injectable()
export class AskEmployerForSlots implements EventHandler<'InterviewSlotsAsked'> {
  constructor(private readonly letters: EmployerLetters) {}

  async handle(event: DeliveredEvent<'InterviewSlotsAsked'>): Promise<void> {
    const { offerTitle, deadlineOn } = event.payload;
    await this.letters.writeOfInterview(event, async ({ name, today, link }) => ({
      ...newSlotsLetter({ contactName: name, offerTitle, deadlineOn, today, link: await link() }),
      template: 'new-slots',
      confidential: true,
    }));
  }
}
