/**
 * One step in a lifecycle: who said it, who wrote it down, when, and what is waited for afterwards. It checks the table
 * only; reasons and dated conditions belong to the thing that takes the step.
 */
import { addDays, type Day } from './calendar/day.js';
import { deadlineAfter, type WorkingCalendar } from './calendar/deadline.js';
import { dayInParis, instantInParis } from './calendar/paris.js';
import { DomainError } from './domain-error.js';
import { type Actor, type Lifecycle, nextState, type Transition, transitionOf, type Waiting } from './lifecycle.js';

/** What someone did, with all that the history keeps of it. */
export interface Step<A extends string, C extends string = never> {
  readonly action: A;
  /** Who decided. */
  readonly by: Actor;
  /** Who wrote it down, when the answer was given by telephone or in person; else the same as `by`. */
  readonly writtenBy?: Actor;
  /** The day on which it was said, when it was written down later. */
  readonly saidOn?: Day;
  readonly at: Date;
  /** A code of the closed list of the action. */
  readonly reason?: string | null;
  readonly comment?: string | null;
  /** Where and when the days of the next deadline are counted. */
  readonly calendar?: WorkingCalendar;
  /** The circumstance that changes where the action leads. */
  readonly when?: C;
}

/** One dated line of the history of a thing; `from` is `null` for the first. */
export interface HistoryEntry<S extends string, A extends string> {
  readonly action: A;
  readonly from: S | null;
  readonly to: S;
  readonly by: Actor;
  readonly writtenBy: Actor;
  readonly at: Date;
  readonly reason: string | null;
  readonly comment: string | null;
}

/** A step that the table allows. */
export interface TakenStep<S extends string, A extends string, C extends string> {
  readonly to: S;
  readonly transition: Transition<S, A, C>;
  readonly waiting: Waiting<A> | null;
  readonly entry: HistoryEntry<S, A>;
}

/** Those who may write down what somebody else said. */
export const RECORDERS: readonly Actor[] = ['coach', 'prospector'];

/**
 * Takes a step from a state.
 * Throws `transition-not-allowed`, `actor-not-allowed` or `recorder-not-allowed`.
 */
export function takeStep<S extends string, A extends string, C extends string>(
  lifecycle: Lifecycle<S, A, C>,
  from: S,
  step: Step<A, C>,
): TakenStep<S, A, C> {
  const { action, by } = step;
  const transition = transitionOf(lifecycle, from, action);
  if (!transition.by.includes(by)) throw new DomainError('actor-not-allowed', { state: from, action, actor: by });
  const to = nextState(lifecycle, from, { action, when: step.when });
  const waiting = transition.waiting === undefined ? lifecycle[to].waiting : transition.waiting;
  return { to, transition, waiting, entry: historyEntry({ from, to }, step) };
}

/** The history line of a step; throws `recorder-not-allowed` when the writer may not speak for the other. */
export function historyEntry<S extends string, A extends string>(
  { from, to }: { from: S | null; to: S },
  step: Step<A, string>,
): HistoryEntry<S, A> {
  const { action, by, at, writtenBy = by, reason = null, comment = null } = step;
  if (writtenBy !== by && !RECORDERS.includes(writtenBy)) {
    throw new DomainError('recorder-not-allowed', { action, actor: by, recorder: writtenBy });
  }
  return { action, from, to, by, writtenBy, at, reason, comment };
}

/** The last day to move, counted from the Paris day of the step; `null` when nobody is waited for or the thing dates it. */
export function deadlineOf(waiting: Waiting | null, step: { at: Date; calendar?: WorkingCalendar }): Day | null {
  if (!waiting) return null;
  const today = dayInParis(step.at);
  const { within } = waiting;
  if ('workingDays' in within)
    return deadlineAfter(today, within.workingDays, calendarOf(waiting.actor, step.calendar));
  return 'calendarDays' in within ? addDays(today, within.calendarDays) : null;
}

/**
 * The last day to move when the calendar of a running deadline changed: counted anew from the step that began the waiting, and never
 * before the day that was told already.
 */
export function redated(told: Day, waiting: Waiting, began: { at: Date; calendar?: WorkingCalendar }): Day {
  const counted = deadlineOf(waiting, began);
  return counted !== null && counted > told ? counted : told;
}

/** The calendar in which somebody's days are counted: a closed company stops the days of the employer and of nobody else. */
export function calendarOf(actor: Actor, { territory, closures }: WorkingCalendar = {}): WorkingCalendar {
  return { ...(territory && { territory }), ...(actor === 'employer' && closures ? { closures } : {}) };
}

/** The instant of a step's decision: midday of the day on which it was said, or the step itself. */
export function saidAt({ at, saidOn }: Pick<Step<string>, 'at' | 'saidOn'>): Date {
  return saidOn === undefined || saidOn >= dayInParis(at) ? at : instantInParis(saidOn, '12:00');
}

/** Checks the day of something that is written down later; throws `said-day-invalid` outside of `from` to today. */
export function checkSaidOn(saidOn: Day, { from, at }: { from: Date; at: Date }): void {
  if (saidOn < dayInParis(from) || saidOn > dayInParis(at)) throw new DomainError('said-day-invalid', { saidOn });
}
