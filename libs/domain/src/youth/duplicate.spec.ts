import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, parseDay } from '../calendar/day.js';
import { duplicateOf, editsBetween, isLikely, type Likeness } from './duplicate.js';

const lilou: Likeness = {
  firstName: 'Lilou',
  lastName: 'Moreau',
  birthOn: parseDay('2010-03-14'),
  email: 'lilou.moreau@courrier.example',
  phone: '+33639980730',
};
const bare = { email: null, phone: null };
const compared = (change: Partial<Likeness>) => duplicateOf(lilou, { ...lilou, ...change });
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '-'), maxLength: 8 });
const anybody: fc.Arbitrary<Likeness> = fc.record({
  firstName: letters,
  lastName: letters,
  birthOn: fc.integer({ min: 0, max: 40 }).map((days) => addDays(parseDay('2010-01-01'), days * 17)),
  email: fc.option(letters, { nil: null }),
  phone: fc.option(fc.constantFrom('+33639980730', '+33639980731'), { nil: null }),
});

describe('two files', () => {
  it.each([
    [{}, ['same-name', 'same-birth-date', 'same-phone', 'same-email'], true],
    [{ firstName: 'LILOU', lastName: 'Moréau', ...bare }, ['same-name', 'same-birth-date'], true],
    [{ firstName: 'Liluo', ...bare }, ['name-with-a-typo', 'same-birth-date'], true],
    [{ firstName: 'Moreau', lastName: 'Lilou', ...bare }, ['names-swapped', 'same-birth-date'], true],
    [{ birthOn: parseDay('2010-03-15'), ...bare }, ['same-name', 'birth-date-with-a-slip'], true],
    [{ birthOn: parseDay('2008-07-20'), ...bare }, ['same-name'], false],
    [{ birthOn: parseDay('2008-07-20'), email: null }, ['same-name', 'same-phone'], true],
    [
      { email: 'lilou.moreau@courier.example', birthOn: parseDay('2008-07-20'), phone: null },
      ['same-name', 'email-with-a-typo'],
      true,
    ],
    [{ firstName: 'Tom' }, ['same-last-name', 'same-birth-date', 'same-phone', 'same-email'], false],
    [{ firstName: 'Tom', lastName: 'Durand', ...bare }, ['same-birth-date'], false],
    [{ firstName: 'Lilou-Marie', lastName: 'Durand', email: null }, ['same-birth-date', 'same-phone'], true],
  ] as [Partial<Likeness>, string[], boolean][])('like %j: %j', (change, reasons, likely) => {
    const found = compared(change);
    expect([found.reasons, isLikely(found)]).toEqual([reasons, likely]);
  });

  it('reads days and months that were swapped', () => {
    const [a, b] = ['2010-03-04', '2010-04-03'].map((birthOn) => ({ ...lilou, ...bare, birthOn: parseDay(birthOn) }));
    expect(duplicateOf(a!, b!).reasons).toEqual(['same-name', 'birth-date-with-a-slip']);
  });

  it('are alike in whatever order they come, never less than themselves with themselves', () => {
    fc.assert(
      fc.property(anybody, anybody, (a, b) => {
        expect(duplicateOf(b, a)).toEqual(duplicateOf(a, b));
        expect(duplicateOf(a, a).points).toBeGreaterThanOrEqual(duplicateOf(a, b).points);
        expect(isLikely(duplicateOf(a, a))).toBe(true);
      }),
    );
  });

  it('count edits as a distance', () => {
    expect(editsBetween('lilou', 'liluo', 2)).toBe(1);
    expect(editsBetween('moreau', 'morau', 2)).toBe(1);
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const edits = editsBetween(a, b, 9);
        expect(editsBetween(b, a, 9)).toBe(edits);
        expect(edits === 0).toBe(a === b);
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
