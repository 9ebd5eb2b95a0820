import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { YouthLetters } from '../youth-letters.js';
import { guardianAskedLetter } from './texts.js';

/** When a guardian is asked too, tell the youth that their yes is noted and who is waited for. */
@Injectable()
export class TellYouthGuardianIsAsked implements EventHandler<'GuardianAsked'> {
  constructor(private readonly letters: YouthLetters) {}

  async handle(event: DeliveredEvent<'GuardianAsked'>): Promise<void> {
    const { offerTitle, employerName, deadlineOn } = event.payload;
    await this.letters.writeOfProposal(event, ({ firstName, today }) => ({
      ...guardianAskedLetter({ firstName, offerTitle, employerName, deadlineOn, today }),
      template: 'guardian-asked',
    }));
  }
}
