import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, parseDay } from '../calendar/day.js';
import { contractWindows } from '../contract/contract-windows.js';
import { CONTRACT_ENDS, personFactsOf, type Grounds, type ProtectedGrounds } from './person-facts.js';

const today = parseDay('2026-11-22');
const over29 = { birthOn: parseDay('1994-02-01'), completed3e: true };
const windows = (grounds: Grounds, secret: ProtectedGrounds = {}) =>
  contractWindows(personFactsOf({ ...over29, at: today }, grounds, secret), today);

describe('the facts that open a contract', () => {
  it('say the same of every ground that leads to the same answer', () => {
    const open = windows({ jobSeeker: true });
    expect(open.map(({ contractType }) => contractType)).toEqual(['vocational']);
    for (const same of [windows({ rsa: true }), windows({ ass: true }), windows({}, { aah: true })]) {
      expect(JSON.stringify(same)).toBe(JSON.stringify(open));
    }
    const limitless = JSON.stringify(windows({ jobSeeker: false, businessProject: true }));
    expect(limitless).toContain('"apprenticeship"');
    expect(JSON.stringify(windows({ jobSeeker: false }, { rqth: true }))).toBe(limitless);
    expect(JSON.stringify(windows({ jobSeeker: false }, { highLevelAthlete: true }))).toBe(limitless);
  });

  it('leave the unknown to be asked, and the refused closed', () => {
    expect(windows({})).toMatchObject([{ contractType: 'vocational', ask: 'jobSeeker' }]);
    expect(windows({ jobSeeker: false })).toEqual([]);
  });

  it('say nothing of a benefit that decides only years from now', () => {
    const minor = (secret: ProtectedGrounds) =>
      personFactsOf({ ...over29, birthOn: parseDay('2010-05-12'), at: today }, {}, secret);
    expect(minor({ aah: true })).toEqual(minor({}));
  });

  it.each(CONTRACT_ENDS.map((end) => [end, end !== 'brokenByWill'] as const))(
    'let another contract follow one that ended as %s: %s',
    (end, follows) => {
      const previousContract = { endedOn: parseDay('2026-09-30'), end };
      expect(windows({ jobSeeker: false, previousContract }).length > 0).toBe(follows);
    },
  );

  it('are told a year before they decide, and no earlier', () => {
    const after = (birthOn: string, secret: ProtectedGrounds, at = today) =>
      contractWindows(personFactsOf({ birthOn: parseDay(birthOn), completed3e: true, at }, {}, secret), at);
    expect(after('1997-11-22', { rqth: true })).not.toEqual(after('1997-11-22', {}));
    expect(after('1997-11-23', { rqth: true })).toEqual(after('1997-11-23', {}));
    expect(after('2001-11-22', { aah: true })).not.toEqual(after('2001-11-22', {}));
    expect(after('2001-11-23', { aah: true })).toEqual(after('2001-11-23', {}));
  });

  it('write equal legal positions with the same bytes at any age, and ask nobody about a situation', () => {
    const birth = fc.integer({ min: 0, max: 16_000 }).map((days) => addDays(parseDay('1975-01-01'), days));
    const known = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(birth, known, known, (birthOn, jobSeeker, refused) => {
        const written = (grounds: Grounds, secret: ProtectedGrounds = {}) =>
          JSON.stringify(
            contractWindows(
              personFactsOf({ birthOn, completed3e: true, at: today }, { jobSeeker, ...grounds }, secret),
              today,
            ),
          );
        const same = (texts: string[]) => expect(new Set(texts).size).toBe(1);
        const off = refused === true ? null : refused;
        const [limitless, bare] = [written({ businessProject: true }), written({})];
        same([limitless, written({}, { rqth: true }), written({}, { highLevelAthlete: true, rqth: off })]);
        same([bare, written({ rsa: off, businessProject: off }, { rqth: off, aah: off, highLevelAthlete: off })]);
        same([written({ jobSeeker: true }), written({ rsa: true }), written({ ass: true, aidedContract: off })]);
        const benefitIsTold = addMonths(birthOn, 25 * 12) <= today;
        expect(written({}, { aah: true })).toBe(benefitIsTold ? written({ rsa: true }) : bare);
        expect(limitless + bare).not.toContain('age-limit-situation');
      }),
    );
  });
});
