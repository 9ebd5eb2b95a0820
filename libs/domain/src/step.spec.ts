import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, parseDay } from './calendar/day.js';
import { deadlineAfter } from './calendar/deadline.js';
import type { Waiting } from './lifecycle.js';
import { redated } from './step.js';

const MONDAY = new Date('2027-03-01T10:00:00Z');
const ofEmployer: Waiting = { actor: 'employer', within: { workingDays: 10 }, then: { action: 'lapse' } };
const closure = { from: parseDay('2027-03-08'), to: parseDay('2027-03-14') };
const told = parseDay('2027-03-12');

describe('a running deadline whose calendar changed', () => {
  it('comes later by the days that are closed, counted from its beginning', () => {
    expect(redated(told, ofEmployer, { at: MONDAY, calendar: { closures: [closure] } })).toBe('2027-03-19');
  });

  it('stays for those whose days a closed company does not stop, and for a day that somebody named', () => {
    const calendar = { closures: [closure] };
    expect(redated(told, { ...ofEmployer, actor: 'youth' }, { at: MONDAY, calendar })).toBe(told);
    expect(redated(told, { ...ofEmployer, within: { until: 'heldUntilOn' } }, { at: MONDAY, calendar })).toBe(told);
  });

  it('never comes nearer, and is the same again the second time', () => {
    const days = fc.integer({ min: -20, max: 40 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30 }), days, (start, length, toldAfter) => {
        const from = addDays(parseDay('2027-03-01'), start);
        const calendar = { closures: [{ from, to: addDays(from, length) }] };
        const promised = addDays(parseDay('2027-03-01'), toldAfter);
        const once = redated(promised, ofEmployer, { at: MONDAY, calendar });
        const counted = deadlineAfter(parseDay('2027-03-01'), 10, calendar);
        expect(once).toBe(promised > counted ? promised : counted);
        expect(redated(once, ofEmployer, { at: MONDAY, calendar })).toBe(once);
      }),
    );
  });
});
