import { describe, expect, it } from '@jest/globals';
import { expectRefusal } from '../test/lifecycle-table.js';
import { allowedActions, isTerminal, type Lifecycle, nextActorOf, nextState, statesAllowing } from './lifecycle.js';
import { takeStep } from './step.js';

const DOOR: Lifecycle<'open' | 'closed' | 'locked' | 'bricked', 'close' | 'open' | 'brick', 'keyTurned'> = {
  open: {
    waiting: { actor: 'coach', within: { workingDays: 1 }, then: { action: 'close' } },
    actions: { close: { to: 'closed', or: { keyTurned: 'locked' }, by: ['coach', 'system'] } },
  },
  closed: {
    waiting: null,
    actions: { open: { to: 'open', by: ['youth'] }, brick: { to: 'bricked', by: ['employer'] } },
  },
  locked: { waiting: null, actions: { open: { to: 'open', by: ['coach'] } } },
  bricked: { waiting: null, actions: {} },
};
const at = new Date('2027-03-01T10:00:00Z');

describe('a lifecycle', () => {
  it('says what may be done, and by whom', () => {
    expect(allowedActions(DOOR, 'closed')).toEqual(['open', 'brick']);
    expect(allowedActions(DOOR, 'closed', 'youth')).toEqual(['open']);
    expect(allowedActions(DOOR, 'bricked')).toEqual([]);
  });

  it('leads to the next state, or another one in a named circumstance', () => {
    expect(nextState(DOOR, 'open', 'close')).toBe('closed');
    expect(nextState(DOOR, 'open', { action: 'close', when: 'keyTurned' })).toBe('locked');
    expectRefusal(() => nextState(DOOR, 'open', 'brick'), 'transition-not-allowed');
  });

  it('knows its ends, whom it waits for and the states that allow an action', () => {
    expect([isTerminal(DOOR, 'bricked'), isTerminal(DOOR, 'closed')]).toEqual([true, false]);
    expect([nextActorOf(DOOR, 'open'), nextActorOf(DOOR, 'locked')]).toEqual(['coach', null]);
    expect(statesAllowing(DOOR, 'open')).toEqual(['closed', 'locked']);
  });

  it('writes who said a thing and who wrote it down', () => {
    const { entry } = takeStep(DOOR, 'closed', { action: 'open', by: 'youth', writtenBy: 'prospector', at });
    expect(entry).toEqual({
      action: 'open',
      from: 'closed',
      to: 'open',
      by: 'youth',
      writtenBy: 'prospector',
      at,
      reason: null,
      comment: null,
    });
  });

  it('refuses the wrong actor and the wrong writer', () => {
    expectRefusal(() => takeStep(DOOR, 'closed', { action: 'open', by: 'coach', at }), 'actor-not-allowed');
    const forged = { action: 'open', by: 'youth', writtenBy: 'employer', at } as const;
    expectRefusal(() => takeStep(DOOR, 'closed', forged), 'recorder-not-allowed');
  });
});
