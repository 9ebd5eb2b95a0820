import type { listMyProposals, ResponseOf } from '@app/contracts';

/** A proposal as its youth sees it. */
export type Proposal = ResponseOf<typeof listMyProposals>['items'][number];

/** Something that a youth is waited for: an answer, a slot to choose, an interview to go to; `by` is a day or an instant. */
export interface Waiting {
  kind: 'answer' | 'slots' | 'meeting';
  by: string;
  proposal: Proposal;
}

/** Stands behind every date, for what has none. */
const LAST = '9999';

/** What waits for a youth now, the closest deadline first. */
export function waitingFor(proposals: Proposal[], now: Date): Waiting[] {
  return proposals
    .flatMap((proposal) => waitingOf(proposal, now) ?? [])
    .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

function waitingOf(proposal: Proposal, now: Date): Waiting | null {
  const { actions, deadlineOn, interview } = proposal;
  if (actions.includes('agree')) return { kind: 'answer', by: deadlineOn ?? LAST, proposal };
  if (interview?.state === 'slotsOffered') return { kind: 'slots', by: interview.answerBefore ?? LAST, proposal };
  const slot = confirmedSlot(proposal);
  if (slot && Date.parse(slot.endsAt) > now.getTime()) return { kind: 'meeting', by: slot.startsAt, proposal };
  return null;
}

/** The moment of an interview that was confirmed. */
const confirmedSlot = ({ interview }: Pick<Proposal, 'interview'>) =>
  interview?.state === 'confirmed' ? interview.slots.find(({ id }) => id === interview.confirmedSlotId) : undefined;
