import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addYears, birthdayOf, type Day, parseDay } from '../calendar/day.js';
import { type FileFacts, legalFactsOf, statedModesOf } from './legal-facts.js';
import type { ProtectedGrounds } from './person-facts.js';

const AT = parseDay('2026-10-01');
const file = (birthOn: Day, changes: Partial<FileFacts> = {}): FileFacts => ({
  birthOn,
  completed3e: true,
  diplomaKind: null,
  grounds: {},
  ...changes,
});
const told = (birthOn: string, changes: Partial<FileFacts> = {}, secret: ProtectedGrounds = {}) =>
  legalFactsOf(file(parseDay(birthOn), changes), secret, AT);

describe('legal facts', () => {
  it('tell the days on which protections end, and nothing once they have ended', () => {
    expect(told('2011-03-10')).toMatchObject({ adultFrom: '2029-03-10', sixteenFrom: '2027-03-10' });
    expect(told('2008-10-02')).toMatchObject({ adultFrom: '2026-10-02', sixteenFrom: null });
    expect(told('2008-10-01')).toMatchObject({ adultFrom: null, sixteenFrom: null });
  });

  it('open a training as a pupil to those who turn 15 this autumn, from today on', () => {
    expect(told('2011-11-20').schoolStatus).toEqual({ from: AT, to: '2026-11-20', ask: null });
    expect([told('2012-01-01').schoolStatus, told('2011-08-31').schoolStatus]).toEqual([null, null]);
  });

  it('know the public of longer contracts by what is not protected', () => {
    expect(told('2006-01-01', { diplomaKind: 'none' }).reinforced).toBe(true);
    expect(told('2006-01-01', { diplomaKind: 'general' }).reinforced).toBe(false);
    expect(told('2000-10-01', { diplomaKind: 'none' }).reinforced).toBe(false);
    const seeker = (since: string) =>
      told('1990-01-01', { grounds: { jobSeeker: true, jobSeekerSince: parseDay(since) } }).reinforced;
    expect([seeker('2025-09-30'), seeker('2025-10-01')]).toEqual([true, false]);
    expect(told('1990-01-01', { grounds: { rsa: true } }).reinforced).toBe(true);
    expect(told('1990-01-01', {}, { aah: true }).reinforced).toBe(false);
  });

  it('are told of every age, and of two adults before their limits alike', () => {
    const days = fc.integer({ min: 0, max: 365 * 100 });
    fc.assert(fc.property(days, (age) => Object.keys(legalFactsOf(file(addDays(AT, -age)), {}, AT)).length === 5));
    const apprenticeship = (birthOn: string) => {
      const { windows, ...rest } = told(birthOn);
      return { ...rest, windows: windows.filter((window) => window.contractType === 'vocational') };
    };
    expect(apprenticeship('1970-02-03')).toEqual(apprenticeship('1985-06-07'));
  });

  it('change by no protected fact before its limit is near', () => {
    const ages = fc.integer({ min: 12 * 365, max: 24 * 365 });
    const secrets = fc.record({ rqth: fc.boolean(), aah: fc.boolean(), highLevelAthlete: fc.boolean() });
    fc.assert(
      fc.property(ages, secrets, (age, secret) => {
        const person = file(addDays(AT, -age));
        expect(JSON.stringify(legalFactsOf(person, secret, AT))).toBe(JSON.stringify(legalFactsOf(person, {}, AT)));
      }),
    );
  });
});

describe('the ways that somebody stated', () => {
  it('open with their licence: a moped at 14, a car at 17 or at once when somebody else drives', () => {
    const birthOn = addYears(AT, -15);
    expect(statedModesOf(['train', 'car', 'moped', 'bus'], birthOn, AT)).toEqual([
      { mode: 'moped', from: null },
      { mode: 'publicTransport', from: null },
      { mode: 'car', from: birthdayOf(birthOn, 17) },
    ]);
    expect(statedModesOf(['carried'], birthOn, AT)).toEqual([{ mode: 'car', from: null }]);
    expect(statedModesOf([], birthOn, AT)).toEqual([]);
  });
});
