import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { EmployerLetters } from '../employer-letters.js';
import { takenBackLetter } from './texts.js';

/** When a proposal was withdrawn, or the youth signed elsewhere, tell the employer, if they ever heard of it. */
@Injectable()
export class TakeProfileBack implements EventHandler<'ProposalWithdrawn' | 'ProposalSuperseded'> {
  constructor(private readonly letters: EmployerLetters) {}

  async handle(event: DeliveredEvent<'ProposalWithdrawn'> | DeliveredEvent<'ProposalSuperseded'>): Promise<void> {
    const { payload } = event;
    // Who closed the offer knows.
    const theirOwnDoing = 'because' in payload && payload.because === 'offerClosed';
    await this.letters.writeOfProposal(event, ({ name, today, shownBefore }) => {
      if (!shownBefore || theirOwnDoing) return undefined;
      const about = { contactName: name, offerTitle: payload.offerTitle, today };
      return { ...takenBackLetter(about), template: 'taken-back' };
    });
  }
}
