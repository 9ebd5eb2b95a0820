import { describe, expect, it } from '@jest/globals';
import { pictureOf } from '../../test/lifecycle-table.js';
import { INTERVIEW_LIFECYCLE, OPEN_INTERVIEW_STATES } from './interview-lifecycle.js';

describe('the lifecycle of an interview', () => {
  it('is this table, state × action', () => {
    expect(pictureOf(INTERVIEW_LIFECYCLE)).toEqual({
      slotsOffered: 'askOther→slotsAsked cancel→cancelled confirm→confirmed decline→declined lapse→lapsed',
      slotsAsked: 'cancel→cancelled lapse→lapsed offer→slotsOffered',
      confirmed: 'cancel→cancelled move→confirmed recordHeld→held recordMissed→missed',
      declined: '',
      lapsed: '',
      cancelled: '',
      held: 'recordMissed→missed',
      missed: 'recordHeld→held',
    });
    expect(OPEN_INTERVIEW_STATES).toEqual(['slotsOffered', 'slotsAsked', 'confirmed']);
  });
});
