import type { PayloadOf } from '@app/contracts';
import { confirmedSlot, dayInParis, type Actor, type InterviewAction } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { interviewFacts, slotFacts } from '../interview-facts.js';
import type { InterviewOfProposal, TakenInterviewStep } from './interview-steps.service.js';

type Taken = TakenInterviewStep & { waitedFor?: Actor | null };
type Tell = (work: Work, of: InterviewOfProposal, taken: Taken) => Promise<unknown>;

const factsOf = ({ interview, proposal }: InterviewOfProposal) => interviewFacts(interview, proposal);
const slotIn = ({ interview }: InterviewOfProposal) => slotFacts(confirmedSlot(interview)!);
const reasonOf = ({ reason, action }: Taken): string => reason ?? action;

/** What others hear of each step. */
const TOLD: Readonly<Record<InterviewAction, Tell>> = {
  offer: ({ publish }, of) =>
    publish('InterviewInvited', {
      ...factsOf(of),
      slots: of.interview.slots.map(slotFacts),
      answerBefore: of.interview.deadlineAt!.toISOString(),
    }),
  confirm: ({ publish }, of) => publish('InterviewConfirmed', { ...factsOf(of), slot: slotIn(of) }),
  askOther: ({ publish }, of) =>
    publish('InterviewSlotsAsked', {
      ...factsOf(of),
      // The deadline is the midnight that ends its day.
      deadlineOn: dayInParis(new Date(of.interview.deadlineAt!.getTime() - 1)),
    }),
  decline: ({ publish }, of, taken) => publish('InterviewDeclined', { ...factsOf(of), reason: reasonOf(taken) }),
  move: ({ publish }, of) => publish('InterviewMoved', { ...factsOf(of), slot: slotIn(of) }),
  cancel: ({ publish }, of, taken) =>
    publish('InterviewCancelled', { ...factsOf(of), reason: reasonOf(taken), by: taken.who.by }),
  lapse: ({ publish }, of, { waitedFor }) =>
    publish('InterviewLapsed', { ...factsOf(of), waitedFor: waitedFor ?? 'system' }),
  recordHeld: ({ publish }, of) => publish('InterviewHeld', { ...factsOf(of), slot: slotIn(of) }),
  recordMissed: ({ publish }, of) => publish('InterviewMissed', { ...factsOf(of), slot: slotIn(of), ...absence(of) }),
};

/** Who did not come, of those who can. */
function absence({ interview }: InterviewOfProposal): Pick<PayloadOf<'InterviewMissed'>, 'missedBy' | 'excused'> {
  const { missedBy, excused } = interview;
  return { missedBy: missedBy === 'employer' ? 'employer' : 'youth', excused: excused ?? false };
}

/** Tells the others what a step of an interview means; an invitation is the first offer of slots. */
export async function tellInterviewStep(work: Work, of: InterviewOfProposal, taken: Taken): Promise<void> {
  await TOLD[taken.action](work, of, taken);
}
