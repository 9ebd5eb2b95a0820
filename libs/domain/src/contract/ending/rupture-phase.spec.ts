import { describe, expect, it } from '@jest/globals';
import { expectRefusal } from '../../../test/lifecycle-table.js';
import { parseDay } from '../../calendar/day.js';
import { checkRupture, type RuptureDays, rupturePhase, type ToldRupture } from './rupture-phase.js';
import { RUPTURE_PHASES, RUPTURE_REASONS } from './rupture.js';

const day = parseDay;
const DAYS: RuptureDays = {
  signedOn: day('2026-08-20'),
  startsOn: day('2026-09-01'),
  firstDays: 'first45Days',
  firstDaysEndOn: day('2026-12-01'),
};

describe('the phase of a rupture', () => {
  it.each([
    ['2026-08-20', 'beforeStart'],
    ['2026-08-31', 'beforeStart'],
    ['2026-09-01', 'first45Days'],
    // 45 days of the calendar are over on 15 October; those in the company are not.
    ['2026-10-16', 'first45Days'],
    ['2026-12-01', 'first45Days'],
    ['2026-12-02', 'after'],
  ])('on %s is %s', (on, phase) => expect(rupturePhase(DAYS, day(on))).toBe(phase));

  it('is the trial where there is one, and nothing before the signature', () => {
    expect(rupturePhase({ ...DAYS, firstDays: 'trial' }, day('2026-09-02'))).toBe('trial');
    expectRefusal(() => rupturePhase(DAYS, day('2026-08-19')), 'rupture-before-signature');
  });
});

describe('what is told of a rupture', () => {
  const told: ToldRupture = {
    ...{ contractType: 'apprenticeship', phase: 'first45Days', initiator: 'youth' },
    ...{ reason: 'free-45d-apprentice', cause: 'mobility' },
  };
  it('is a reason of the phase and of the side that ended it, and a cause', () => {
    expect(() => checkRupture(told)).not.toThrow();
    expectRefusal(() => checkRupture({ ...told, initiator: 'employer' }), 'reason-unknown');
    expectRefusal(() => checkRupture({ ...told, phase: 'after' }), 'reason-unknown');
    expectRefusal(() => checkRupture({ ...told, contractType: 'vocational' }), 'reason-unknown');
    expectRefusal(() => checkRupture({ ...told, cause: 'laziness' }), 'reason-unknown');
    expectRefusal(() => checkRupture({ ...told, cause: 'other' }), 'comment-required');
    expectRefusal(() => checkRupture({ ...told, reason: 'other' }), 'comment-required');
  });

  it('has a reason in every phase for both kinds of contract and both sides', () => {
    for (const phase of RUPTURE_PHASES) {
      for (const side of ['employer', 'youth'] as const) {
        expect(RUPTURE_REASONS.some(({ phases, by }) => phases.includes(phase) && by.includes(side))).toBe(true);
      }
    }
  });
});
