import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import type { CalledOffEvent } from '../interviews/called-off.js';
import { GuardianLetters } from './guardian-letters.js';
import { guardianCalledOffLetter } from './texts.js';

/** When an interview does not take place, tell the guardians of a minor, and take it out of their calendars. */
@Injectable()
export class CallOffToGuardians implements EventHandler<CalledOffEvent> {
  constructor(private readonly letters: GuardianLetters) {}

  async handle(event: DeliveredEvent<CalledOffEvent>): Promise<void> {
    const { payload } = event;
    const { offerTitle, employerName } = payload;
    await this.letters.writeOfInterview(event, ({ name, youthFirstName, today, slot, confirmed }) => {
      if (!slot) return undefined;
      const about = { name, youthFirstName, offerTitle, employerName, today };
      return {
        ...guardianCalledOffLetter({ ...about, slot: confirmed ? slot : null }),
        template: 'guardian-called-off',
        entry: {
          interview: payload,
          slot,
          status: 'cancelled',
          summary: `Annulé : entretien de ${youthFirstName} chez ${employerName}`,
          description: `L’entretien pour l’offre « ${offerTitle} » n’aura pas lieu.`,
        },
      };
    });
  }
}
