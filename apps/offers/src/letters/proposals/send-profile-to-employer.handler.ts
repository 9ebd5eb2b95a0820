import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { EmployerLetters } from '../employer-letters.js';
import { profileLetter } from './texts.js';

/** When a proposal was sent, or its time on hold is over, show the employer the short profile without a name, with a link to answer. */
@Injectable()
export class SendProfileToEmployer implements EventHandler<'ProposalSent'> {
  constructor(private readonly letters: EmployerLetters) {}

  async handle(event: DeliveredEvent<'ProposalSent'>): Promise<void> {
    const { offerTitle, presentation, deadlineOn } = event.payload;
    await this.letters.writeOfProposal(event, async ({ name, today, link, shownBefore }) => {
      const about = { contactName: name, offerTitle, today };
      const text = profileLetter({ ...about, presentation, deadlineOn, link: await link(), again: shownBefore });
      return { ...text, template: 'profile', confidential: true };
    });
  }
}
