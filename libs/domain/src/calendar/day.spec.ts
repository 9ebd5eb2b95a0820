import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectRefusal } from '../../test/lifecycle-table.js';
import {
  addDays,
  addMonths,
  addYears,
  birthdayOf,
  compareDays,
  daysBetween,
  formatDay,
  isDay,
  parseDay,
} from './day.js';
import { dayInParis, endOfDayInParis, instantInParis } from './paris.js';

const arbitraryDay = fc.integer({ min: -40_000, max: 60_000 }).map((days) => addDays(parseDay('1970-01-01'), days));

describe('a day', () => {
  it.each(['2027-02-29', '2027-13-01', '2027-1-01', '27-01-01', '2027-01-01T00:00:00Z', ''])('is not %p', (text) => {
    expect(isDay(text)).toBe(false);
    expectRefusal(() => parseDay(text), 'day-invalid');
  });

  it('reads in French and in English', () => {
    expect(formatDay(parseDay('2026-07-14'))).toBe('14 juillet 2026');
    expect(formatDay(parseDay('2026-07-14'), 'en')).toBe('14 July 2026');
  });

  it('adds months and years within the calendar', () => {
    expect(addMonths(parseDay('2027-01-31'), 1)).toBe('2027-02-28');
    expect(addMonths(parseDay('2027-03-31'), -4)).toBe('2026-11-30');
    expect(addYears(parseDay('2008-02-29'), 4)).toBe('2012-02-29');
    expect(addYears(parseDay('2008-02-29'), 1)).toBe('2009-02-28');
    expect(birthdayOf(parseDay('2008-02-29'), 18)).toBe('2026-03-01');
    expect(birthdayOf(parseDay('2008-02-29'), 20)).toBe('2028-02-29');
  });

  it('counts there and back, in order', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: -9999, max: 9999 }), (day, count) => {
        const other = addDays(day, count);
        expect(daysBetween(day, other)).toBe(count);
        expect(addDays(other, -count)).toBe(day);
        expect(Math.sign(compareDays(day, other))).toBe(Math.sign(0 - count));
      }),
    );
  });

  it('never moves past the end of the month it lands in', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(months(addMonths(day, count))).toBe(months(day) + count);
      }),
    );
  });
});

describe('Paris', () => {
  it('is a day ahead of UTC around midnight', () => {
    expect(dayInParis(new Date('2027-06-30T22:30:00Z'))).toBe('2027-07-01');
    expect(dayInParis(new Date('2027-12-31T22:30:00Z'))).toBe('2027-12-31');
  });

  it('follows summer time', () => {
    expect(instantInParis(parseDay('2027-01-15'), '09:30')).toEqual(new Date('2027-01-15T08:30:00Z'));
    expect(instantInParis(parseDay('2027-07-15'), '09:30')).toEqual(new Date('2027-07-15T07:30:00Z'));
    expect(instantInParis(parseDay('2027-03-28'), '02:30')).toEqual(new Date('2027-03-28T01:30:00Z'));
    expect(endOfDayInParis(parseDay('2027-03-28'))).toEqual(new Date('2027-03-28T22:00:00Z'));
  });

  it('agrees with itself at every hour of every day', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: 4, max: 23 }), (day, hour) => {
        fc.pre(day > '1980');
        expect(dayInParis(instantInParis(day, `${String(hour).padStart(2, '0')}:00`))).toBe(day);
        expect(dayInParis(new Date(endOfDayInParis(day).getTime() - 1))).toBe(day);
      }),
    );
  });
});
