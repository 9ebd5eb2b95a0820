import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { EmployerLetters } from '../employer-letters.js';
import { reminderLetter } from './texts.js';

/** When an answer is due in some days, remind the employer, with a new link. */
@Injectable()
export class RemindEmployer implements EventHandler<'ProposalReminded'> {
  constructor(private readonly letters: EmployerLetters) {}

  async handle(event: DeliveredEvent<'ProposalReminded'>): Promise<void> {
    const { offerTitle, deadlineOn } = event.payload;
    await this.letters.writeOfProposal(event, async ({ name, today, link }) => ({
      ...reminderLetter({ contactName: name, offerTitle, deadlineOn, today, link: await link() }),
      template: 'reminder',
      confidential: true,
    }));
  }
}
