import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { confirmLetter } from './texts.js';
import { spanOf, YouthLetters } from './youth-letters.js';

/** When an interview was confirmed, tell the youth the moment and the place, and update the same entry of their calendar. */
@Injectable()
export class ConfirmToYouth implements EventHandler<'InterviewConfirmed'> {
  constructor(private readonly letters: YouthLetters) {}

  async handle(event: DeliveredEvent<'InterviewConfirmed'>): Promise<void> {
    const { payload } = event;
    const { offerTitle, employerName, siteAddress, slot } = payload;
    await this.letters.writeOfInterview(event, ({ firstName, today }) => ({
      ...confirmLetter({ firstName, offerTitle, employerName, siteAddress, slot: spanOf(slot), today }),
      template: 'confirm',
      entry: {
        interview: payload,
        slot,
        status: 'confirmed',
        summary: `Entretien chez ${employerName}`,
        description: `Entretien confirmé pour l’offre « ${offerTitle} ».`,
      },
    }));
  }
}
