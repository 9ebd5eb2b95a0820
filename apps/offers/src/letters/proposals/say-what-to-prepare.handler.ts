import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { EmployerLetters } from '../employer-letters.js';
import { hireLetter } from './texts.js';

/** When an employer decided to hire, say what to prepare for the contract. */
@Injectable()
export class SayWhatToPrepare implements EventHandler<'HireDecided'> {
  constructor(private readonly letters: EmployerLetters) {}

  async handle(event: DeliveredEvent<'HireDecided'>): Promise<void> {
    const { offerTitle, contractTypes } = event.payload;
    await this.letters.writeOfProposal(event, ({ name, today }) => ({
      ...hireLetter({ contactName: name, offerTitle, contractTypes, today }),
      template: 'hire',
    }));
  }
}
