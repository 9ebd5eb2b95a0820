import type { PayloadOf } from '@app/contracts';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { CoachLetters } from './coach-letters.js';
import { calledOffLetter, type CalledOff } from './texts.js';

type CalledOffEvent = 'InterviewCancelled' | 'InterviewDeclined' | 'InterviewLapsed';

const BECAUSE: { [E in CalledOffEvent]: (payload: PayloadOf<E>) => CalledOff } = {
  InterviewDeclined: ({ reason }) => ({ how: 'declined', reason }),
  InterviewLapsed: ({ waitedFor }) => ({ how: 'lapsed', by: waitedFor }),
  InterviewCancelled: ({ by, reason }) => ({ how: 'cancelled', by, reason }),
};

/** When an interview does not take place, tell the coach why, and take it out of their calendar. */
@Injectable()
export class CallOffToCoach implements EventHandler<CalledOffEvent> {
  constructor(private readonly letters: CoachLetters) {}

  async handle<E extends CalledOffEvent>(event: DeliveredEvent<E>): Promise<void> {
    const { payload } = event;
    const { offerTitle, employerName } = payload;
    const because = BECAUSE[event.type](payload);
    await this.letters.writeOfInterview(event, ({ slot, confirmed, ...to }) => {
      // Never told of it, so there is nothing to take back.
      if (!slot) return undefined;
      return {
        ...calledOffLetter({ ...to, offerTitle, employerName, slot: confirmed ? slot : null, because }),
        template: 'coach-called-off',
        entry: {
          interview: payload,
          slot,
          status: 'cancelled',
          summary: `Annulé : entretien, ${employerName}, ${offerTitle}`,
          description: 'L’entretien d’une personne que vous suivez n’aura pas lieu.',
        },
      };
    });
  }
}
