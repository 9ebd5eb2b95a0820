/**
 * A lifecycle is one data table: for each state who is waited for, until when and what happens then, and for each action
 * the next state and who may do it. The API, the tests and the buttons of the web read the same table. It holds no
 * condition on values: those stand in the functions of each thing (`actOnProposal`, `actOnInterview` …).
 */
import { DomainError } from './domain-error.js';

/** Everyone who can act in a lifecycle; `system` is the clock or a consequence of another thing's transition. */
export const ACTORS = ['youth', 'guardian', 'coach', 'employer', 'administrator', 'prospector', 'system'] as const;

/** One of `ACTORS`. */
export type Actor = (typeof ACTORS)[number];

/** How long a state waits: counted days, or `until` naming the moment that the action or the thing itself brings. */
export type WaitingTime =
  { readonly workingDays: number } | { readonly calendarDays: number } | { readonly until: string };

/** Whom a state waits for, how long, and what follows when nobody moved: an action of the system or an alert. */
export interface Waiting<A extends string = string> {
  readonly actor: Actor;
  readonly within: WaitingTime;
  readonly then: { readonly action: A } | { readonly alert: Actor };
  /** Days after the state began or, when negative, before its deadline. */
  readonly remindersDays?: readonly number[];
}

/** What one action does in one state. */
export interface Transition<S extends string, A extends string = string, C extends string = string> {
  readonly to: S;
  /** The other next state, by the name of the circumstance that leads there. */
  readonly or?: { readonly [circumstance in C]?: S };
  readonly by: readonly Actor[];
  /** The closed list in which the action must give a reason. */
  readonly reasons?: string;
  /** Replaces the waiting of the next state when this action leads to it; `null` means nobody is waited for. */
  readonly waiting?: Waiting<A> | null;
}

/** One state: whom it waits for (`null`: nobody) and what may be done. */
export interface StateRow<S extends string, A extends string = string, C extends string = string> {
  readonly waiting: Waiting<A> | null;
  readonly actions: { readonly [action in A]?: Transition<S, A, C> };
}

/** A whole table, over states `S`, actions `A` and named circumstances `C`. */
export type Lifecycle<S extends string, A extends string = string, C extends string = never> = Readonly<
  Record<S, StateRow<S, A, C>>
>;

/** An action, or an action with the circumstance that changes where it leads. */
export type Move<A extends string, C extends string> = A | { readonly action: A; readonly when: C | undefined };

/** All states of a table, in its order. */
export function statesOf<S extends string>(lifecycle: Readonly<Record<S, unknown>>): S[] {
  return Object.keys(lifecycle) as S[];
}

/** What may be done in a state, in the order of the table; with an actor, what that actor may do. */
export function allowedActions<S extends string, A extends string, C extends string>(
  lifecycle: Lifecycle<S, A, C>,
  state: S,
  actor?: Actor,
): A[] {
  const { actions } = lifecycle[state];
  const names = Object.keys(actions) as A[];
  return actor === undefined ? names : names.filter((name) => actions[name]?.by.includes(actor));
}

/** The row of an action in a state; throws `transition-not-allowed` with the state and the action. */
export function transitionOf<S extends string, A extends string, C extends string>(
  lifecycle: Lifecycle<S, A, C>,
  state: S,
  action: A,
): Transition<S, A, C> {
  const transition = lifecycle[state].actions[action];
  if (!transition) throw new DomainError('transition-not-allowed', { state, action });
  return transition;
}

/** Where an action leads; throws `transition-not-allowed` with the state and the action. */
export function nextState<S extends string, A extends string, C extends string>(
  lifecycle: Lifecycle<S, A, C>,
  state: S,
  move: Move<A, C>,
): S {
  const { action, when } = typeof move === 'string' ? { action: move, when: undefined } : move;
  const transition = transitionOf(lifecycle, state, action);
  return (when && transition.or?.[when]) ?? transition.to;
}

/** Whether nothing can happen any more in this state. */
export function isTerminal<S extends string, A extends string, C extends string>(
  lifecycle: Lifecycle<S, A, C>,
  state: S,
): boolean {
  return allowedActions(lifecycle, state).length === 0;
}

/** Who is waited for in a state, or `null`. */
export function nextActorOf<S extends string, A extends string, C extends string>(
  lifecycle: Lifecycle<S, A, C>,
  state: S,
): Actor | null {
  return lifecycle[state].waiting?.actor ?? null;
}

/** The states in which an action is possible: how sets of states get their name. */
export function statesAllowing<S extends string, A extends string, C extends string>(
  lifecycle: Lifecycle<S, A, C>,
  action: A,
): S[] {
  return statesOf(lifecycle).filter((state) => lifecycle[state].actions[action]);
}
