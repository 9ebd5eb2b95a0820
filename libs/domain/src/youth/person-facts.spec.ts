import { describe, expect, it } from '@jest/globals';
import { parseDay } from '../calendar/day.js';
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
});
