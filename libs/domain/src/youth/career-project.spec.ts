import { describe, expect, it } from '@jest/globals';
import { allowedActions, isTerminal, nextState, statesOf } from '../lifecycle.js';
import { isProjectOver, PROJECT_LIFECYCLE, type ProjectAction } from './career-project.js';

const TABLE = {
  hypothesis: { test: 'underTest', validate: null, reject: null, reorient: null },
  underTest: { test: null, validate: 'validated', reject: 'rejected', reorient: 'reoriented' },
  validated: { test: null, validate: null, reject: null, reorient: 'reoriented' },
  rejected: { test: null, validate: null, reject: null, reorient: null },
  reoriented: { test: null, validate: null, reject: null, reorient: null },
} as const;
const cases = statesOf(TABLE).flatMap((state) =>
  (Object.keys(TABLE[state]) as ProjectAction[]).map((action) => [state, action, TABLE[state][action]] as const),
);

describe('a career project', () => {
  it.each(cases)('%s: %s leads to %s', (state, action, to) => {
    const step = () => nextState(PROJECT_LIFECYCLE, state, action);
    if (to) expect(step()).toBe(to);
    else expect(step).toThrow('transition-not-allowed');
  });

  it('is moved by coaches only', () => {
    for (const state of statesOf(PROJECT_LIFECYCLE)) {
      expect(allowedActions(PROJECT_LIFECYCLE, state, 'coach')).toEqual(allowedActions(PROJECT_LIFECYCLE, state));
    }
  });

  it('gives way to a new hypothesis once nothing can be done with it any more', () => {
    for (const state of statesOf(PROJECT_LIFECYCLE)) {
      expect(isProjectOver(state)).toBe(isTerminal(PROJECT_LIFECYCLE, state));
    }
  });
});
