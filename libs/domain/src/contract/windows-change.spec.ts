import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, parseDay, type Day } from '../calendar/day.js';
import { personFactsOf } from '../youth/person-facts.js';
import { contractWindows, type ContractWindow } from './contract-windows.js';
import { windowsChangeOn } from './windows-change.js';

const AT = parseDay('2026-11-22');
const born = fc.integer({ min: 13 * 366, max: 32 * 365 }).map((days) => addDays(AT, -days));
const secrets = fc.record({ rqth: fc.boolean(), aah: fc.boolean(), highLevelAthlete: fc.boolean() });

/** A window as it reads on any day of itself: its first day is the day of reading once it is open. */
const readOn = (windows: ContractWindow[], at: Day) =>
  windows.map((window) => ({ ...window, from: window.from <= at ? 'open' : window.from }));

describe('the day on which windows are computed again', () => {
  const on = (birthOn: Day, secret: Parameters<typeof personFactsOf>[2], at: Day) =>
    contractWindows(personFactsOf({ birthOn, completed3e: true, at }, { jobSeeker: true, rsa: true }, secret), at);

  it('is the first day of the next window, or the day after the last of a fact', () => {
    const birthOn = parseDay('2013-03-14');
    const windows = on(birthOn, {}, AT);
    expect(windowsChangeOn(windows, { birthOn, endsOn: [], at: AT })).toBe(windows[0]!.from);
    const old = { birthOn: parseDay('1980-01-01'), endsOn: [null, parseDay('2027-01-31')], at: AT };
    expect(windowsChangeOn([], old)).toBe('2027-02-01');
  });

  it('is always later, and until then they read the same', () => {
    fc.assert(
      fc.property(born, secrets, fc.integer({ min: 0, max: 4_000 }), (birthOn, secret, days) => {
        const windows = on(birthOn, secret, AT);
        const next = windowsChangeOn(windows, { birthOn, endsOn: [], at: AT });
        expect(next === null || next > AT).toBe(true);
        const later = addDays(AT, days);
        if (next !== null && later >= next) return;
        expect(readOn(on(birthOn, secret, later), later)).toEqual(readOn(windows, later));
      }),
    );
  });
});
