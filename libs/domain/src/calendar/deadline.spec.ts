import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, parseDay, weekdayOf } from './day.js';
import { deadlineAfter, isWorkingDay } from './deadline.js';
import { easterSunday } from './easter.js';
import { HOLIDAYS, isHoliday, territoryOf } from './holidays.js';

describe('public holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('find Easter %i on %s', (year, day) => expect(easterSunday(year)).toBe(day));

  it('are eleven in France', () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays(parseDay('2027-01-01'), index));
    expect(days.filter((day) => isHoliday(day))).toEqual([
      '2027-01-01',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-08',
      '2027-05-17',
      '2027-07-14',
      '2027-08-15',
      '2027-11-01',
      '2027-11-11',
      '2027-12-25',
    ]);
  });

  it('are more in Alsace-Moselle and overseas', () => {
    const goodFriday = parseDay('2027-03-26');
    expect([isHoliday(goodFriday), isHoliday(goodFriday, territoryOf('67482'))]).toEqual([false, true]);
    expect(isHoliday(parseDay('2027-12-20'), territoryOf('97411'))).toBe(true);
    expect(territoryOf('79191')).toBe('FR');
  });

  it('say their law and their source, and have one date each', () => {
    for (const row of HOLIDAYS) {
      expect(row).toMatchObject({ legalRef: expect.stringMatching(/^L3/), source: expect.stringMatching(/./) });
      expect((row.fixed === null) !== (row.easterOffset === null)).toBe(true);
    }
  });
});

describe('a deadline', () => {
  it('skips Sundays and holidays, not Saturdays', () => {
    expect(deadlineAfter(parseDay('2027-05-04'), 5)).toBe('2027-05-12');
    expect(deadlineAfter(parseDay('2027-03-05'), 1)).toBe('2027-03-06');
  });

  it('skips the closure, both ends included', () => {
    const closures = [{ from: parseDay('2027-08-01'), to: parseDay('2027-08-31') }];
    expect(deadlineAfter(parseDay('2027-07-31'), 1, { closures })).toBe('2027-09-01');
    expect(deadlineAfter(parseDay('2027-07-30'), 1, { closures })).toBe('2027-07-31');
  });

  it('falls on a working day that leaves exactly that many', () => {
    const start = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(parseDay('2024-01-01'), days));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 30 }), fc.nat(20), (day, count, closedFor) => {
        const calendar = { closures: [{ from: addDays(day, 3), to: addDays(day, 3 + closedFor) }] };
        const last = deadlineAfter(day, count, calendar);
        const days = [];
        for (let next = addDays(day, 1); next <= last; next = addDays(next, 1)) days.push(next);
        expect(days.filter((next) => isWorkingDay(next, calendar))).toHaveLength(count);
        expect(weekdayOf(last)).not.toBe(0);
        expect(last <= deadlineAfter(day, count + 1, calendar)).toBe(true);
      }),
    );
    expect(deadlineAfter(parseDay('2027-05-02'), 0)).toBe('2027-05-02');
  });
});
