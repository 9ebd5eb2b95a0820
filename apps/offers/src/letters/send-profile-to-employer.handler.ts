import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { Injectable } from '@nestjs/common';
import { EmployerLetters } from './employer-letters.js';
import { profileLetter } from './texts.js';

/** Longer than the employer's ten working days, so that a late answer still finds its page. */
const LINK_LASTS_MS = 21 * 86_400_000;

/** When a proposal was sent, show the employer the short profile without a name, with a link to answer. */
@Injectable()
export class SendProfileToEmployer implements EventHandler<'ProposalSent'> {
  constructor(
    private readonly letters: EmployerLetters,
    private readonly links: ActionLinks,
  ) {}

  async handle(event: DeliveredEvent<'ProposalSent'>): Promise<void> {
    const { proposalId, offerTitle, presentation, deadlineOn } = event.payload;
    await this.letters.write(event, async ({ employerId, name, now, today }) => {
      const holder = { kind: 'employer', id: employerId } as const;
      const expiresAt = new Date(now.getTime() + LINK_LASTS_MS);
      const link = await this.links.address(
        `/profils/${proposalId}`,
        { purpose: 'proposal.decide', resourceId: proposalId, holder },
        expiresAt,
      );
      const text = profileLetter({ contactName: name, offerTitle, presentation, deadlineOn, today, link });
      return { ...text, template: 'profile', confidential: true };
    });
  }
}
