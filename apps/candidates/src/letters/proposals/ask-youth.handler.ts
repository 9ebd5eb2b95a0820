import { addDays, endOfDayInParis } from '@app/domain';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { Injectable } from '@nestjs/common';
import { YouthLetters } from '../youth-letters.js';
import { askLetter } from './texts.js';

/** When a proposal was made, ask the youth, with a link that outlives the deadline by a day. */
@Injectable()
export class AskYouth implements EventHandler<'ProposalMade'> {
  constructor(
    private readonly letters: YouthLetters,
    private readonly links: ActionLinks,
  ) {}

  async handle(event: DeliveredEvent<'ProposalMade'>): Promise<void> {
    const { proposalId, offerTitle, employerName, deadlineOn } = event.payload;
    await this.letters.writeOfProposal(event, async ({ youthId, firstName, today }) => {
      const holder = { kind: 'youth', id: youthId } as const;
      const link = await this.links.address(
        `/propositions/${proposalId}`,
        { purpose: 'proposal.answer', resourceId: proposalId, holder },
        endOfDayInParis(addDays(deadlineOn, 1)),
      );
      const text = askLetter({ firstName, offerTitle, employerName, deadlineOn, today, link });
      return { ...text, template: 'ask', confidential: true };
    });
  }
}
