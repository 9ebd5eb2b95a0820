import { describe, expect, it } from '@jest/globals';
import { parseDay } from '../../calendar/day.js';
import { resignationSteps, trialOf } from './trial.js';

const START = parseDay('2026-09-01');
const until = (endOn: string | null) => ({ startOn: START, endOn: endOn === null ? null : parseDay(endOn) });

describe('the first days', () => {
  it('of an apprenticeship are 45 days in the company', () => {
    expect(trialOf('apprenticeship', until('2028-08-31'))).toMatchObject({ kind: 'first45Days', companyDays: 45 });
  });

  it.each([
    ['2026-10-12', '2026-09-06'],
    ['2027-01-31', '2026-09-14'],
    ['2027-02-28', '2026-09-14'],
    ['2027-03-01', '2026-09-26'],
    ['2027-08-31', '2026-09-30'],
  ])('of a fixed term until %s are a trial period until %s', (endOn, lastOn) => {
    expect(trialOf('vocational', until(endOn))).toMatchObject({ kind: 'trial', lastOn });
    expect(trialOf('apprenticeship', { ...until(endOn), afterRupture: true })).toMatchObject({ kind: 'trial', lastOn });
  });

  it.each([
    [undefined, '2026-10-31'],
    ['technician', '2026-11-30'],
    ['manager', '2026-12-31'],
  ] as const)('of a permanent contract, grade %s, last until %s', (grade, lastOn) => {
    expect(trialOf('vocational', { ...until(null), grade })).toMatchObject({ kind: 'trial', lastOn });
  });
});

describe('a resignation', () => {
  it('waits five days after the mediator and seven after the employer', () => {
    const steps = resignationSteps(parseDay('2026-11-02'));
    expect(steps.informEmployerFrom).toBe('2026-11-07');
    expect(steps.ruptureFrom(parseDay('2026-11-09'))).toBe('2026-11-16');
  });
});
