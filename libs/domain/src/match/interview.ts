/**
 * An interview and what each step changes in it: its slots, its outcome and the sequence number of its calendar entry.
 * One interview is one calendar entry for life, so a move is a change and not a new invitation.
 */
import { endOfDayInParis } from '../calendar/paris.js';
import { DomainError } from '../domain-error.js';
import type { Actor, Waiting } from '../lifecycle.js';
import { deadlineOf, historyEntry, type HistoryEntry, type Step, takeStep } from '../step.js';
import { INTERVIEW_LIFECYCLE, type InterviewAction, type InterviewStateName } from './interview-lifecycle.js';
import { checkReason } from './reasons.js';
import { answerBy, checkSlot, checkSlots, type Slot } from './slots.js';

/** The fields that steps change; an entity implements it as it is. */
export interface InterviewState {
  state: InterviewStateName;
  nextActor: Actor | null;
  /** The instant at which the lifecycle's consequence follows; `null` when nobody is waited for. */
  deadlineAt: Date | null;
  slots: Slot[];
  /** The confirmed slot. */
  slotId: string | null;
  /** SEQUENCE of the calendar entry (RFC 5545): 0 for the invitation, one more at each change. */
  sequence: number;
  missedBy: Actor | null;
  excused: boolean | null;
}

/** A step of an interview, with what its action needs. */
export interface InterviewStep extends Step<InterviewAction> {
  /** For `confirm`. */
  readonly slotId?: string;
  /** For `offer`; `move` takes exactly one. */
  readonly slots?: readonly Slot[];
  /** For `recordMissed`. */
  readonly missedBy?: Actor;
  readonly excused?: boolean;
}

/** What a step does, to be saved together. */
export interface InterviewChange {
  changes: Partial<InterviewState>;
  entry: HistoryEntry<InterviewStateName, InterviewAction | 'invite'>;
}

type Effect = (interview: InterviewState, step: InterviewStep) => Partial<InterviewState>;

/** The entry changes in the calendars, or leaves them. */
const nextSequence: Effect = ({ sequence }) => ({ sequence: sequence + 1 });

const EFFECTS: { readonly [action in InterviewAction]?: Effect } = {
  confirm: ({ slots, sequence }, { slotId, at }) => {
    const slot = slots.find(({ id }) => id === slotId);
    if (!slot) throw new DomainError('slot-unknown', { slot: slotId ?? null });
    checkSlot(slot, at);
    return { slotId: slot.id, sequence: sequence + 1 };
  },
  offer: ({ sequence }, { slots = [], at }) => {
    checkSlots(slots, at);
    return { slots: [...slots], sequence: sequence + 1 };
  },
  move: ({ sequence }, { slots = [], at }) => {
    const [slot, ...others] = slots;
    if (!slot || others.length > 0) throw new DomainError('slots-count', { count: slots.length });
    checkSlot(slot, at);
    return { slots: [slot], slotId: slot.id, sequence: sequence + 1 };
  },
  decline: nextSequence,
  lapse: nextSequence,
  cancel: nextSequence,
  recordHeld: (interview, { at }) => {
    checkStarted(interview, at);
    return { missedBy: null, excused: null };
  },
  recordMissed: (interview, { at, missedBy, excused }) => {
    checkStarted(interview, at);
    if (!missedBy || excused === undefined) throw new DomainError('absence-incomplete');
    return { missedBy, excused };
  },
};

/** Invites a youth to one of 1 to 5 slots; throws the errors of `checkSlots`. */
export function inviteToInterview(
  slots: readonly Slot[],
  step: Omit<Step<'invite'>, 'action'>,
): InterviewChange & { changes: InterviewState } {
  checkSlots(slots, step.at);
  const { waiting } = INTERVIEW_LIFECYCLE.slotsOffered;
  return {
    changes: {
      state: 'slotsOffered',
      nextActor: waiting?.actor ?? null,
      deadlineAt: answerBy(slots, step.at),
      slots: [...slots],
      slotId: null,
      sequence: 0,
      missedBy: null,
      excused: null,
    },
    entry: historyEntry({ from: null, to: 'slotsOffered' }, { ...step, action: 'invite' }),
  };
}

/**
 * Takes a step with an interview.
 * Throws the errors of `takeStep`, `checkReason` and `checkSlots`, `slot-unknown`, `interview-not-started` and
 * `absence-incomplete`.
 */
export function actOnInterview(interview: InterviewState, step: InterviewStep): InterviewChange {
  const { to, transition, waiting, entry } = takeStep(INTERVIEW_LIFECYCLE, interview.state, step);
  checkReason(transition.reasons, step);
  const effect = EFFECTS[step.action]?.(interview, step);
  const deadlineAt = deadlineAtOf(waiting, { ...interview, ...effect }, step);
  return { changes: { state: to, nextActor: waiting?.actor ?? null, deadlineAt, ...effect }, entry };
}

/** The confirmed slot, or `null` before one is confirmed. */
export function confirmedSlot({ slots, slotId }: Pick<InterviewState, 'slots' | 'slotId'>): Slot | null {
  return slots.find(({ id }) => id === slotId) ?? null;
}

function deadlineAtOf(waiting: Waiting | null, interview: InterviewState, step: InterviewStep): Date | null {
  if (!waiting) return null;
  if (!('until' in waiting.within)) {
    const deadlineOn = deadlineOf(waiting, step);
    return deadlineOn && endOfDayInParis(deadlineOn);
  }
  const slot = confirmedSlot(interview);
  return slot ? slot.endsAt : answerBy(interview.slots, step.at);
}

function checkStarted(interview: InterviewState, at: Date): void {
  const slot = confirmedSlot(interview);
  if (!slot || at < slot.startsAt) throw new DomainError('interview-not-started', { slot: interview.slotId });
}
