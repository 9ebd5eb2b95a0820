import { describe, expect, it } from '@jest/globals';
import { parseDay } from '../calendar/day.js';
import { type DurationFacts, durationBounds, isReinforcedPublic } from './duration.js';
import { schoolStatusWindow } from './school-status.js';
import { keptAfterRuptureUntil, startWindow } from './start-window.js';

const AT = parseDay('2026-09-01');

describe('the duration', () => {
  const bounds = (type: 'apprenticeship' | 'vocational', facts: DurationFacts = {}) => {
    const { minMonths, maxMonths, ask } = durationBounds(type, facts, AT);
    return [minMonths, maxMonths, ask];
  };

  it('of an apprenticeship is 6 to 36 months, a year more when adapted, shorter after a rupture', () => {
    expect(bounds('apprenticeship')).toEqual([6, 36, []]);
    expect(bounds('apprenticeship', { adapted: true })).toEqual([6, 48, []]);
    expect(bounds('apprenticeship', { afterRupture: true })).toEqual([0, 36, []]);
    expect(bounds('apprenticeship', { adapted: null })).toEqual([6, 36, ['adapted']]);
  });

  it('of a vocational contract is 6 to 12 months, 24 by branch agreement, 36 for the reinforced public', () => {
    expect(bounds('vocational')).toEqual([6, 12, []]);
    expect(bounds('vocational', { branchAgreement: true, reinforced: null })).toEqual([6, 24, ['reinforced']]);
    expect(bounds('vocational', { branchAgreement: null, reinforced: true })).toEqual([6, 36, []]);
  });

  it.each([
    [true, null, null, true],
    [false, 13, false, true],
    [false, 12, false, false],
    [false, null, false, null],
    [false, 0, true, true],
  ])('is that of a reinforced public: young %s, months %s, benefits %s → %s', (young, months, benefits, expected) => {
    const facts = { youngWithoutQualification: young, jobSeekerMonths: months, benefitsOrAidedContract: benefits };
    expect(isReinforcedPublic(facts, AT)).toBe(expected);
  });
});

describe('the start', () => {
  it('is from three months before the training to three months after, for an apprenticeship', () => {
    const training = { beginsOn: AT, at: AT };
    expect(startWindow('apprenticeship', training)).toMatchObject({ from: '2026-06-01', to: '2026-12-01' });
    expect(startWindow('vocational', training)).toEqual({ from: null, to: null, rows: [] });
  });

  it('is looked for during six months after a rupture', () => {
    expect(keptAfterRuptureUntil(parseDay('2026-08-31'))).toBe('2027-02-28');
  });
});

describe('school status', () => {
  const of = (birthOn: string, completed3e: boolean | null = true) =>
    schoolStatusWindow({ birthOn: parseDay(birthOn), completed3e, jobSeeker: false }, AT);

  it('is for those who turn 15 between the start of school and 31 December', () => {
    expect(of('2011-10-10')).toEqual({ from: '2026-09-01', to: '2026-10-10', ask: null });
    expect(of('2011-12-31')?.to).toBe('2026-12-31');
    expect(of('2012-01-01')).toBeNull();
    expect(of('2011-08-31')).toBeNull();
  });

  it('needs a finished troisième', () => {
    expect(of('2011-10-10', false)).toBeNull();
    expect(of('2011-10-10', null)?.ask).toBe('completed3e');
  });
});
