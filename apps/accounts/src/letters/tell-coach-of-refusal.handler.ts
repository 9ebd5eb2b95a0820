import type { PayloadOf } from '@app/contracts';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { CoachLetters } from './coach-letters.js';
import { refusalLetter, type Refusal } from './texts.js';

type RefusalEvent = 'ProposalRefused' | 'ProposalNotHired' | 'ProposalDeclined';

const REFUSAL: { [E in RefusalEvent]: (payload: PayloadOf<E>) => Refusal } = {
  ProposalRefused: () => 'refused',
  ProposalNotHired: () => 'notHired',
  ProposalDeclined: ({ by }) => (by === 'guardian' ? 'declinedByGuardian' : 'declinedByYouth'),
};

/** When an employer, a youth or a guardian said no, tell the coach, with the reason in full. */
@Injectable()
export class TellCoachOfRefusal implements EventHandler<RefusalEvent> {
  constructor(private readonly letters: CoachLetters) {}

  async handle<E extends RefusalEvent>(event: DeliveredEvent<E>): Promise<void> {
    const { offerTitle, employerName, reason } = event.payload;
    const refusal = REFUSAL[event.type](event.payload);
    await this.letters.writeOfProposal(event, (to) => ({
      ...refusalLetter({ ...to, offerTitle, employerName, refusal, reason }),
      template: 'coach-refusal',
    }));
  }
}
