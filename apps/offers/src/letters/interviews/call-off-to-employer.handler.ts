import type { PayloadOf } from '@app/contracts';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { EmployerLetters } from '../employer-letters.js';
import { calledOffLetter, type CalledOff } from './texts.js';

type CalledOffEvent = 'InterviewCancelled' | 'InterviewDeclined' | 'InterviewLapsed';

/** Why, as far as an employer may know. */
const BECAUSE: { [E in CalledOffEvent]: (payload: PayloadOf<E>) => CalledOff } = {
  InterviewDeclined: () => 'byOthers',
  InterviewLapsed: ({ waitedFor }) => (waitedFor === 'employer' ? 'noSlots' : 'byOthers'),
  InterviewCancelled: ({ by, reason }) => {
    if (reason === 'proposal-ended') return 'withProposal';
    return by === 'employer' ? 'byEmployer' : 'byOthers';
  },
};

/** When an interview does not take place, tell the employer, and take it out of their calendar. */
@Injectable()
export class CallOffToEmployer implements EventHandler<CalledOffEvent> {
  constructor(private readonly letters: EmployerLetters) {}

  async handle<E extends CalledOffEvent>(event: DeliveredEvent<E>): Promise<void> {
    const { payload } = event;
    const { offerTitle } = payload;
    const because = BECAUSE[event.type](payload);
    await this.letters.writeOfInterview(event, ({ name, today, slot, confirmed }) => {
      // Never told of it, so there is nothing to take back.
      if (!slot) return undefined;
      const about = { contactName: name, offerTitle, today };
      return {
        ...calledOffLetter({ ...about, slot: confirmed ? slot : null, because }),
        template: 'called-off',
        entry: {
          interview: payload,
          slot,
          status: 'cancelled',
          summary: `Annulé : entretien, ${offerTitle}`,
          description: `L’entretien pour votre offre « ${offerTitle} » n’aura pas lieu.`,
        },
      };
    });
  }
}
