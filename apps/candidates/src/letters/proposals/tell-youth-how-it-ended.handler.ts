import type { PayloadOf } from '@app/contracts';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { YouthLetters } from '../youth-letters.js';
import { endingLetter, type Ending } from './ending-texts.js';

type EndingEvent =
  | 'ProposalDeclined'
  | 'ProposalRefused'
  | 'ProposalNotHired'
  | 'ProposalLapsed'
  | 'ProposalWithdrawn'
  | 'ProposalSuperseded';

/** How each event ends it for the youth; nothing for what they did themselves. */
const ENDINGS: { [E in EndingEvent]: (payload: PayloadOf<E>) => Ending | undefined } = {
  ProposalDeclined: ({ by }) => (by === 'guardian' ? { how: 'guardianDeclined' } : undefined),
  ProposalRefused: ({ reason }) => ({ how: 'refused', reason }),
  ProposalNotHired: ({ reason }) => ({ how: 'notHired', reason }),
  ProposalLapsed: ({ waitedFor }) => ({ how: 'lapsed', waitedFor }),
  ProposalWithdrawn: ({ by, reason }) => {
    if (by === 'youth') return undefined;
    return by === 'guardian' ? { how: 'guardianWithdrew' } : { how: 'withdrawn', reason };
  },
  ProposalSuperseded: ({ because }) => ({ how: because }),
};

/** When a proposal ended, tell the youth kindly what happened and what comes next. */
@Injectable()
export class TellYouthHowItEnded implements EventHandler<EndingEvent> {
  constructor(private readonly letters: YouthLetters) {}

  async handle<E extends EndingEvent>(event: DeliveredEvent<E>): Promise<void> {
    const { offerTitle, employerName } = event.payload;
    const ending = ENDINGS[event.type](event.payload);
    await this.letters.writeOfProposal(event, ({ firstName, today }) => {
      if (!ending) return undefined;
      return { ...endingLetter({ firstName, offerTitle, employerName, today }, ending), template: 'ended' };
    });
  }
}
