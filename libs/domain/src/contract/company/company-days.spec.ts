import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day, daysBetween, parseDay } from '../../calendar/day.js';
import { companyDays, type CountedContract, dayInCompany, firstDaysOf } from './company-days.js';
import { type CalendarException, placeOn, PLACES_OF_DAY, type TrainingCalendar } from './training-calendar.js';

const week = (letters: string) =>
  [...letters].map((letter) => ({ C: 'company', T: 'training', '-': 'off' })[letter] as 'company' | 'training' | 'off');
const COMPANY = week('CCCCC--');
const CENTRE = week('TTTTT--');
const day = parseDay;
const exception = (from: string, to: string, kind: CalendarException['kind']) => ({
  from: day(from),
  to: day(to),
  kind,
});

/** Two weeks in the company, one at the training centre. */
const TWO_AND_ONE: TrainingCalendar = {
  weeks: [COMPANY, COMPANY, CENTRE],
  firstWeekOn: day('2026-08-31'),
  exceptions: [],
};
const contract = (exceptions: CalendarException[] = [], calendar = TWO_AND_ONE): CountedContract => ({
  startsOn: day('2026-09-01'),
  endsOn: day('2028-08-31'),
  calendar: { ...calendar, exceptions },
});

describe('where an apprentice is', () => {
  it('follows weeks that repeat, before and after their first Monday', () => {
    const on = (text: string) => placeOn(TWO_AND_ONE, day(text));
    expect(['2026-08-31', '2026-09-14', '2026-09-21', '2026-08-24', '2026-08-17', '2026-09-05'].map(on)).toEqual([
      ...['company', 'training', 'company', 'training', 'company', 'off'],
    ]);
  });

  it('is off on a public holiday, unless an exception says that they work', () => {
    const armistice = day('2026-11-11');
    expect(placeOn(TWO_AND_ONE, armistice)).toBe('off');
    const working = { ...TWO_AND_ONE, exceptions: [exception('2026-11-11', '2026-11-11', 'company')] };
    expect(placeOn(working, armistice)).toBe('company');
  });

  it('is what the last exception says, and nowhere when absent', () => {
    const exceptions = [
      exception('2026-09-07', '2026-09-11', 'training'),
      exception('2026-09-08', '2026-09-08', 'absence'),
      exception('2026-09-08', '2026-09-09', 'company'),
    ];
    const on = (text: string) => placeOn({ ...TWO_AND_ONE, exceptions }, day(text));
    expect(['2026-09-07', '2026-09-08', '2026-09-09'].map(on)).toEqual(['training', 'off', 'company']);
  });
});

describe('the 45 days in the company', () => {
  // Counted on a calendar by hand: 4 + 5, centre, 10, centre, 10, centre, 5 + 4 (11 November), centre, 5, then Monday and Tuesday.
  it('end on 1 December for a start on 1 September, not after 45 days of the calendar', () => {
    expect(dayInCompany(contract(), 45)).toBe('2026-12-01');
    expect(dayInCompany(contract(), 45)).not.toBe(addDays(day('2026-09-01'), 44));
  });

  it('end later by the days of an absence and of more training', () => {
    expect(dayInCompany(contract([exception('2026-09-28', '2026-09-30', 'absence')]), 45)).toBe('2026-12-04');
    expect(dayInCompany(contract([exception('2026-09-28', '2026-09-28', 'training')]), 45)).toBe('2026-12-02');
  });

  it('are never over in a contract that has fewer, or whose calendar nobody knows', () => {
    const short = { ...contract(), endsOn: day('2026-11-30') };
    expect(dayInCompany(short, 45)).toBeNull();
    const facts = { contractType: 'apprenticeship', permanent: false, afterRupture: false } as const;
    expect(firstDaysOf({ ...short, ...facts })).toEqual({ kind: 'first45Days', lastOn: '2026-11-30' });
    expect(firstDaysOf({ ...contract(), ...facts, calendar: null }).lastOn).toBe('2028-08-31');
    expect(firstDaysOf({ ...contract(), ...facts })).toEqual({ kind: 'first45Days', lastOn: '2026-12-01' });
  });

  it('are a trial period of the calendar for a vocational contract and for one that finishes a broken one', () => {
    const vocational = { contractType: 'vocational', permanent: false, afterRupture: false } as const;
    expect(firstDaysOf({ ...contract(), ...vocational })).toEqual({ kind: 'trial', lastOn: '2026-09-30' });
    expect(firstDaysOf({ ...contract(), ...vocational, permanent: true }).lastOn).toBe('2026-10-31');
    const again = { contractType: 'apprenticeship', permanent: false, afterRupture: true } as const;
    expect(firstDaysOf({ ...contract(), ...again }).kind).toBe('trial');
  });
});

describe('whatever the rhythm', () => {
  const START = day('2026-09-01');
  const place = fc.constantFrom(...PLACES_OF_DAY);
  const someWeek = fc.array(place, { minLength: 7, maxLength: 7 });
  const span = fc.tuple(fc.nat(300), fc.nat(20)).map(([from, length]) => ({
    from: addDays(START, from),
    to: addDays(START, from + length),
  }));
  const absence = span.map((days) => ({ ...days, kind: 'absence' as const }));
  const calendars = fc.record({
    weeks: fc.array(someWeek, { minLength: 1, maxLength: 5 }),
    firstWeekOn: fc.constant(day('2026-08-31')),
    exceptions: fc.array(absence, { maxLength: 4 }),
  });
  const of = (calendar: TrainingCalendar): CountedContract => ({
    startsOn: START,
    endsOn: addDays(START, 700),
    calendar,
  });
  const lastOf = (calendar: TrainingCalendar): Day => dayInCompany(of(calendar), 45) ?? addDays(START, 9999);

  it('the 45th day is in the company, and the day before makes 44', () => {
    fc.assert(
      fc.property(calendars, (calendar) => {
        const last = dayInCompany(of(calendar), 45);
        fc.pre(last !== null);
        expect(placeOn(calendar, last)).toBe('company');
        expect([-1, 0].map((by) => companyDays(of(calendar), addDays(last, by)))).toEqual([44, 45]);
      }),
    );
  });

  it('days never get fewer as time goes on, and grow by at most one', () => {
    fc.assert(
      fc.property(calendars, fc.nat(600), (calendar, after) => {
        const until = addDays(START, after);
        const grown = companyDays(of(calendar), addDays(until, 1)) - companyDays(of(calendar), until);
        expect([0, 1]).toContain(grown);
      }),
    );
  });

  it('an absence never makes them end earlier', () => {
    fc.assert(
      fc.property(calendars, absence, (calendar, away) => {
        const longer = { ...calendar, exceptions: [...calendar.exceptions, away] };
        expect(lastOf(longer) >= lastOf(calendar)).toBe(true);
      }),
    );
  });

  it('they never end before 45 days of the calendar, and later by each day elsewhere', () => {
    fc.assert(
      fc.property(calendars, (calendar) => {
        const last = dayInCompany(of(calendar), 45);
        fc.pre(last !== null);
        const days = Array.from({ length: daysBetween(START, last) + 1 }, (_, index) => addDays(START, index));
        const elsewhere = days.filter((one) => placeOn(calendar, one) !== 'company').length;
        expect(daysBetween(START, last)).toBe(44 + elsewhere);
        if (days.some((one) => placeOn(calendar, one) === 'training')) expect(last > addDays(START, 44)).toBe(true);
      }),
    );
  });
});
