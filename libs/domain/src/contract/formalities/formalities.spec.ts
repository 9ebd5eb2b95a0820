import { describe, expect, it } from '@jest/globals';
import { parseDay } from '../../calendar/day.js';
import { depositOf } from './deposit.js';
import { hasRoomForOneMore, mayAccompany, type TutorLoad } from './tutors.js';

describe('the deposit', () => {
  const startOn = parseDay('2026-10-28');

  it('of an apprenticeship is due in five working days, and silence depends on the employer', () => {
    expect(depositOf('apprenticeship', { startOn, employer: 'private' })).toMatchObject({
      body: 'opco',
      lastOn: '2026-11-03',
      silence: 'refusal',
      decisionDays: 20,
    });
    expect(depositOf('apprenticeship', { startOn, employer: 'public' })).toMatchObject({
      body: 'ddets',
      silence: 'acceptance',
    });
  });

  it('skips the holidays of the territory', () => {
    const good = { startOn: parseDay('2027-03-22'), employer: 'private' } as const;
    expect(depositOf('apprenticeship', good)?.lastOn).toBe('2027-03-27');
    expect(depositOf('apprenticeship', { ...good, territory: 'FR-57/67/68' })?.lastOn).toBe('2027-03-30');
  });

  it('of a vocational contract is due in five calendar days, and silence accepts', () => {
    expect(depositOf('vocational', { startOn, employer: 'epic' })).toMatchObject({
      lastOn: '2026-11-02',
      silence: 'acceptance',
    });
    expect(depositOf('vocational', { startOn, employer: 'public' })).toBeNull();
  });
});

describe('who accompanies', () => {
  const load = (apprentices: number, extendedApprentices = 0, facts: Partial<TutorLoad> = {}): TutorLoad => ({
    at: parseDay('2026-09-01'),
    apprentices,
    extendedApprentices,
    vocational: 0,
    isEmployer: false,
    ...facts,
  });

  it('has two apprentices, and one more whose training is extended', () => {
    const loads = [load(1), load(1, 1), load(2), load(0, 2), load(0, 3), load(1, 2)];
    expect(loads.map((one) => hasRoomForOneMore('apprenticeship', one))).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('has three people with a vocational one among them, two if the employer', () => {
    const two = load(1, 0, { vocational: 1 });
    expect(hasRoomForOneMore('vocational', two)).toBe(true);
    expect(hasRoomForOneMore('vocational', { ...two, vocational: 2 })).toBe(false);
    expect(hasRoomForOneMore('vocational', { ...two, isEmployer: true })).toBe(false);
  });

  it('is an adult with a diploma and a year, or with two years', () => {
    const startOn = parseDay('2026-09-01');
    const may = (years: number, hasDiploma: boolean, birth = '1990-01-01') =>
      mayAccompany('apprenticeship', { birthOn: parseDay(birth), startOn, years, hasDiploma });
    expect([may(1, true), may(1, false), may(2, false), may(0, true)]).toEqual([true, false, true, false]);
    expect([may(2, true, '2008-09-01'), may(2, true, '2008-09-02')]).toEqual([true, false]);
    const tutor = { birthOn: parseDay('1990-01-01'), startOn, hasDiploma: true };
    expect([1, 2].map((years) => mayAccompany('vocational', { ...tutor, years }))).toEqual([false, true]);
  });
});
