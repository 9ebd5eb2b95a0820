import type { PayloadOf } from '@app/contracts';
import type { CalledOff } from './texts.js';

/** The events by which an interview does not take place. */
export type CalledOffEvent = 'InterviewCancelled' | 'InterviewDeclined' | 'InterviewLapsed';

/** Why, by what the event says. */
export const CALLED_OFF: { [E in CalledOffEvent]: (payload: PayloadOf<E>) => CalledOff } = {
  InterviewDeclined: () => 'byYouth',
  InterviewLapsed: ({ waitedFor }) => (waitedFor === 'youth' ? 'noAnswer' : 'noSlots'),
  InterviewCancelled: ({ by, reason }) => {
    if (reason === 'proposal-ended') return 'withProposal';
    return by === 'youth' ? 'byYouth' : 'byCompany';
  },
};
