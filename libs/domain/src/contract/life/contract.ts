/**
 * A contract and what each step changes in it. Steps that the clock takes are computed from the days of the contract, so that a contract
 * which is written down late goes through the same states, in the same order, as one that was followed day by day.
 */
import { addDays, type Day } from '../../calendar/day.js';
import { dayInParis } from '../../calendar/paris.js';
import { DomainError } from '../../domain-error.js';
import type { Actor, Waiting } from '../../lifecycle.js';
import { deadlineOf, type HistoryEntry, historyEntry, type Step, takeStep } from '../../step.js';
import { checkAbandonment } from '../ending/abandonment.js';
import { keptAfterRuptureUntil } from '../start-window.js';
import {
  CONTRACT_LIFECYCLE,
  type ContractAction,
  type ContractStateName,
  UNSIGNED_CONTRACT_STATES,
} from './contract-lifecycle.js';

/** The fields that steps read and change; an entity implements it as it is. */
export interface ContractState {
  state: ContractStateName;
  nextActor: Actor | null;
  /** The last day to move or, when the clock moves it, the day on which it does; `null` when nobody is waited for. */
  deadlineOn: Day | null;
  startsOn: Day | null;
  endsOn: Day | null;
  /** The last of the 45 days in the company, or of the trial period. */
  firstDaysEndOn: Day | null;
  brokenOn: Day | null;
}

/** What a step does, to be saved together. */
export interface ContractChange {
  changes: Pick<ContractState, 'state' | 'nextActor' | 'deadlineOn'>;
  entry: HistoryEntry<ContractStateName, ContractAction | 'promise'>;
}

/** An employer promises to hire; the coach has five working days to begin the preparation. */
export function promiseContract(step: Omit<Step<'promise'>, 'action'>): ContractChange {
  const { waiting } = CONTRACT_LIFECYCLE.promised;
  return {
    changes: { state: 'promised', nextActor: waiting?.actor ?? null, deadlineOn: deadlineOf(waiting, step) },
    entry: historyEntry({ from: null, to: 'promised' }, { ...step, action: 'promise' }),
  };
}

/**
 * Takes a step with a contract, whose days are those that hold after the step.
 * Throws the errors of `takeStep`, and for `abandon` those of `checkAbandonment`.
 */
export function actOnContract(contract: ContractState, step: Step<ContractAction>): ContractChange {
  const { to, waiting, entry } = takeStep(CONTRACT_LIFECYCLE, contract.state, step);
  if (step.action === 'abandon') checkAbandonment(step);
  const deadlineOn = datedBy(waiting, contract) ?? deadlineOf(waiting, step);
  return { changes: { state: to, nextActor: waiting?.actor ?? null, deadlineOn }, entry };
}

/** The day that ends the waiting of the present state, from the days of the contract; for when those change. */
export function waitingUntil(contract: ContractState): Day | null {
  return datedBy(CONTRACT_LIFECYCLE[contract.state].waiting, contract);
}

/** What the clock does with a contract on a day, or `null` while there is nothing to do. */
export function dueAction(contract: ContractState, today: Day): ContractAction | null {
  const { waiting } = CONTRACT_LIFECYCLE[contract.state];
  if (!waiting || !('action' in waiting.then)) return null;
  const until = datedBy(waiting, contract);
  return until !== null && until <= today ? waiting.then.action : null;
}

/** Whether the terms may still change; throws `transition-not-allowed`. */
export function checkUnsigned({ state }: Pick<ContractState, 'state'>): void {
  if (!UNSIGNED_CONTRACT_STATES.includes(state))
    throw new DomainError('transition-not-allowed', { state, action: 'edit' });
}

/** The day of an act that is written down: not later than today. Throws `day-in-the-future`. */
export function checkPast(on: Day, at: Date): void {
  if (on > dayInParis(at)) throw new DomainError('day-in-the-future', { on });
}

const UNTIL: Readonly<Record<string, (contract: ContractState) => Day | null>> = {
  startsOn: ({ startsOn }) => startsOn,
  dayAfterFirstDays: ({ firstDaysEndOn }) => firstDaysEndOn && addDays(firstDaysEndOn, 1),
  dayAfterEnd: ({ endsOn }) => endsOn && addDays(endsOn, 1),
  searchUntilOn: ({ brokenOn }) => brokenOn && keptAfterRuptureUntil(brokenOn),
};

function datedBy(waiting: Waiting | null, contract: ContractState): Day | null {
  return waiting && 'until' in waiting.within ? (UNTIL[waiting.within.until]?.(contract) ?? null) : null;
}
