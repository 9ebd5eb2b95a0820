import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { YouthLetters } from '../youth-letters.js';
import { hiredLetter } from './texts.js';

/** When an employer decided to hire, congratulate the youth and say what comes now. */
@Injectable()
export class CongratulateYouth implements EventHandler<'HireDecided'> {
  constructor(private readonly letters: YouthLetters) {}

  async handle(event: DeliveredEvent<'HireDecided'>): Promise<void> {
    const { offerTitle, employerName } = event.payload;
    await this.letters.writeOfProposal(event, ({ firstName, today }) => ({
      ...hiredLetter({ firstName, offerTitle, employerName, today }),
      template: 'hired',
    }));
  }
}
