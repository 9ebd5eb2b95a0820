import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { EmployerLetters } from '../employer-letters.js';
import { decideLetter } from '../proposals/texts.js';

/** When an interview was held, ask the employer what they decide, with a link. */
@Injectable()
export class AskEmployerToDecide implements EventHandler<'InterviewHeld'> {
  constructor(private readonly letters: EmployerLetters) {}

  async handle(event: DeliveredEvent<'InterviewHeld'>): Promise<void> {
    const { offerTitle } = event.payload;
    await this.letters.writeOfInterview(event, async ({ name, today, link }) => ({
      ...decideLetter({ contactName: name, offerTitle, today, link: await link() }),
      template: 'decide',
      confidential: true,
    }));
  }
}
