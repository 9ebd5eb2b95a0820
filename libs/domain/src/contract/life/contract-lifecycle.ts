/**
 * The life of a contract, from an employer's promise to its end. What happens on a day that is known beforehand (the start, the end of
 * the first days, the last day) is done by the clock; what people decide is written down by a coach, with the day on which it happened.
 */
import { type Actor, type Lifecycle, statesAllowing, type Transition } from '../../lifecycle.js';

/** Every state, in the order of a contract that is kept. */
export const CONTRACT_STATES = [
  'promised',
  'inPreparation',
  'signed',
  'started',
  'confirmed',
  'completed',
  'abandoned',
  'broken',
] as const;

/** Where a contract stands. */
export type ContractStateName = (typeof CONTRACT_STATES)[number];

/** What can be done with a contract. */
export type ContractAction = 'prepare' | 'sign' | 'start' | 'confirm' | 'complete' | 'abandon' | 'break';

type Row = Transition<ContractStateName, ContractAction>;

const PARTIES: readonly Actor[] = ['employer', 'youth'];
const ABANDON: Row = { to: 'abandoned', by: [...PARTIES, 'coach'] };
const BREAK: Row = { to: 'broken', by: PARTIES };
const ASK_COACH = { alert: 'coach' } as const;

/** Every state and action of a contract. */
export const CONTRACT_LIFECYCLE: Lifecycle<ContractStateName, ContractAction> = {
  promised: {
    waiting: { actor: 'coach', within: { workingDays: 5 }, then: ASK_COACH },
    actions: { prepare: { to: 'inPreparation', by: ['coach'] }, abandon: ABANDON },
  },
  inPreparation: {
    waiting: { actor: 'coach', within: { workingDays: 10 }, then: ASK_COACH },
    actions: { sign: { to: 'signed', by: ['coach'] }, abandon: ABANDON },
  },
  signed: {
    waiting: { actor: 'system', within: { until: 'startsOn' }, then: { action: 'start' } },
    actions: { start: { to: 'started', by: ['system'] }, break: BREAK },
  },
  started: {
    waiting: { actor: 'system', within: { until: 'dayAfterFirstDays' }, then: { action: 'confirm' } },
    actions: { confirm: { to: 'confirmed', by: ['system'] }, break: BREAK },
  },
  confirmed: {
    waiting: { actor: 'system', within: { until: 'dayAfterEnd' }, then: { action: 'complete' } },
    actions: { complete: { to: 'completed', by: ['system'] }, break: BREAK },
  },
  completed: { waiting: null, actions: {} },
  abandoned: { waiting: null, actions: {} },
  // Six months to find another employer; whoever signs again is waited for no more.
  broken: { waiting: { actor: 'coach', within: { until: 'searchUntilOn' }, then: ASK_COACH }, actions: {} },
};

/** States in which the terms may still change. */
export const UNSIGNED_CONTRACT_STATES: readonly ContractStateName[] = statesAllowing(CONTRACT_LIFECYCLE, 'abandon');

/** States of a contract that holds: the youth does not search. */
export const HELD_CONTRACT_STATES: readonly ContractStateName[] = statesAllowing(CONTRACT_LIFECYCLE, 'break');
