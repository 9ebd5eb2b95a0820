import { describe, expect, it } from '@jest/globals';
import { parseDay } from '../../calendar/day.js';
import { milestonesOf } from './milestones.js';

const day = parseDay;
const planned = (startsOn: string, endsOn: string, firstDays: ['first45Days' | 'trial', string]) =>
  milestonesOf({
    startsOn: day(startsOn),
    endsOn: day(endsOn),
    firstDays: { kind: firstDays[0], lastOn: day(firstDays[1]) },
  }).map(({ kind, dueOn }) => `${kind} ${dueOn}`);

describe('milestones', () => {
  it('stand in the first week, at the end of the 45 days in the company and after three months', () => {
    expect(planned('2026-09-01', '2028-08-31', ['first45Days', '2026-12-08'])).toEqual([
      'firstWeek 2026-09-07',
      'month3 2026-12-01',
      'first45Days 2026-12-08',
    ]);
  });

  it('name the trial period, and move from Sundays and holidays to the working day before', () => {
    expect(planned('2026-08-11', '2027-08-10', ['trial', '2026-09-06'])).toEqual([
      'firstWeek 2026-08-17',
      'trialEnd 2026-09-05',
      'month3 2026-11-10',
    ]);
  });

  it('are not planned after the end', () => {
    expect(planned('2026-09-01', '2026-11-30', ['first45Days', '2026-11-30'])).toEqual([
      'firstWeek 2026-09-07',
      'first45Days 2026-11-30',
    ]);
  });
});
