import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { Injectable } from '@nestjs/common';
import { GuardianLetters } from './guardian-letters.js';
import { guardianAskLetter } from './texts.js';

/** Longer than the five working days: a late answer still counts, until the youth is of age. */
const LINK_LASTS_MS = 21 * 86_400_000;

/** When the youth said yes and a guardian agrees too, ask each of them who signs, with a link of their own. */
@Injectable()
export class AskGuardians implements EventHandler<'GuardianAsked'> {
  constructor(
    private readonly letters: GuardianLetters,
    private readonly links: ActionLinks,
  ) {}

  async handle(event: DeliveredEvent<'GuardianAsked'>): Promise<void> {
    const { proposalId, offerTitle, employerName, deadlineOn } = event.payload;
    await this.letters.writeOfProposal(event, async ({ guardianId, name, youthFirstName, until, now, today }) => {
      const holder = { kind: 'guardian', id: guardianId } as const;
      const expiresAt = new Date(Math.min(until.getTime(), now.getTime() + LINK_LASTS_MS));
      const target = { purpose: 'proposal.guardian', resourceId: proposalId, holder } as const;
      const link = await this.links.address(`/accords/${proposalId}`, target, expiresAt);
      const about = { name, youthFirstName, offerTitle, employerName, today };
      return { ...guardianAskLetter({ ...about, deadlineOn, link }), template: 'guardian-ask', confidential: true };
    });
  }
}
