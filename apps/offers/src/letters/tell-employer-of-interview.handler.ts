import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { EmployerLetters, spanOf } from './employer-letters.js';
import { interviewLetter } from './texts.js';

/** When a youth is introduced, which is once an interview is confirmed, tell the employer the first name, the moment and the place. */
@Injectable()
export class TellEmployerOfInterview implements EventHandler<'YouthIntroduced'> {
  constructor(private readonly letters: EmployerLetters) {}

  async handle(event: DeliveredEvent<'YouthIntroduced'>): Promise<void> {
    const { payload } = event;
    const { offerTitle, firstName, siteAddress, slot } = payload;
    await this.letters.writeOfInterview(event, ({ name, today }) => ({
      ...interviewLetter({ contactName: name, offerTitle, firstName, slot: spanOf(slot), siteAddress, today }),
      template: 'interview',
      entry: {
        interview: payload,
        slot,
        status: 'confirmed',
        summary: `Entretien avec ${firstName} : ${offerTitle}`,
        description: `Entretien confirmé pour votre offre « ${offerTitle} ».`,
      },
    }));
  }
}
