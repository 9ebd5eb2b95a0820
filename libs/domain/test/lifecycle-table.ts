/** Reads a lifecycle as a plain picture, `{ state: 'action→next …' }`, so that a spec can enumerate state × action. */
import { expect } from '@jest/globals';
import { DomainError, type DomainErrorCode } from '../src/domain-error.js';
import { type Lifecycle, nextState, statesOf } from '../src/lifecycle.js';

/** For every state and every action of the table: where it leads, other circumstances after `|`. */
export function pictureOf<S extends string, A extends string, C extends string>(
  lifecycle: Lifecycle<S, A, C>,
): Record<string, string> {
  const actions = new Set(statesOf(lifecycle).flatMap((state) => Object.keys(lifecycle[state].actions) as A[]));
  const lines = statesOf(lifecycle).map((state) => {
    const cells = [...actions].flatMap((action) => cellOf(lifecycle, state, action));
    return [state, cells.sort().join(' ')] as const;
  });
  return Object.fromEntries(lines);
}

/** Expects a call to be refused with a code. */
export function expectRefusal(call: () => unknown, code: DomainErrorCode): void {
  let refusal: unknown;
  try {
    call();
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(DomainError);
  expect((refusal as DomainError).code).toBe(code);
}

function cellOf<S extends string, A extends string, C extends string>(
  lifecycle: Lifecycle<S, A, C>,
  state: S,
  action: A,
): string[] {
  const transition = lifecycle[state].actions[action];
  if (!transition) {
    expectRefusal(() => nextState(lifecycle, state, action), 'transition-not-allowed');
    return [];
  }
  expect(nextState(lifecycle, state, action)).toBe(transition.to);
  const others = Object.entries(transition.or ?? {}) as [C, S][];
  for (const [when, to] of others) expect(nextState(lifecycle, state, { action, when })).toBe(to);
  return [`${action}→${[transition.to, ...others.map(([, to]) => to)].join('|')}`];
}
