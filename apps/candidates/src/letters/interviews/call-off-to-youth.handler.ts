import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { YouthLetters } from '../youth-letters.js';
import { CALLED_OFF, type CalledOffEvent } from './called-off.js';
import { calledOffLetter } from './texts.js';

/** When an interview does not take place, tell the youth why and what comes next, and take it out of their calendar. */
@Injectable()
export class CallOffToYouth implements EventHandler<CalledOffEvent> {
  constructor(private readonly letters: YouthLetters) {}

  async handle<E extends CalledOffEvent>(event: DeliveredEvent<E>): Promise<void> {
    const { payload } = event;
    const { offerTitle, employerName } = payload;
    const because = CALLED_OFF[event.type](payload);
    await this.letters.writeOfInterview(event, ({ firstName, today, slot, confirmed }) => {
      // Never invited, so there is nothing to take back.
      if (!slot) return undefined;
      const work = { firstName, offerTitle, employerName, today };
      return {
        ...calledOffLetter({ ...work, slot: confirmed ? slot : null, because }),
        template: 'called-off',
        entry: {
          interview: payload,
          slot,
          status: 'cancelled',
          summary: `Annulé : entretien chez ${employerName}`,
          description: `L’entretien pour l’offre « ${offerTitle} » n’aura pas lieu.`,
        },
      };
    });
  }
}
