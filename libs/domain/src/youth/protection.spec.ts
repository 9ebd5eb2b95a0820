import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDay } from '../calendar/day.js';
import { nightWork } from './night.js';
import { regulatedWork } from './regulated-work.js';
import { medicalVisitBy, restsOn } from './rest-days.js';
import { minorLimits, type Sector } from './working-time.js';

const AT = parseDay('2026-10-01');
const FIFTEEN = parseDay('2011-01-01');
const SIXTEEN = parseDay('2010-01-01');
const ADULT = parseDay('2008-10-01');
const at = (hour: number, minute = 0) => hour * 60 + minute;

describe('the working time of a minor', () => {
  const limits = (birthOn = SIXTEEN, sector: Sector = 'other') => minorLimits({ birthOn, sector }, AT);

  it('is 8 hours a day and 35 a week, with breaks and rest', () => {
    expect(limits()).toMatchObject({
      dayMax: at(8),
      weekMax: at(35),
      compensatoryRest: false,
      breakAfter: at(4, 30),
      breakMin: 30,
      dailyRest: at(12),
      weeklyRestDays: 2,
    });
    expect(limits(FIFTEEN)?.dailyRest).toBe(at(14));
  });

  it('is longer on sites, given back as rest, and free from the 18th birthday', () => {
    expect(limits(SIXTEEN, 'landscaping')).toMatchObject({ dayMax: at(10), weekMax: at(40), compensatoryRest: true });
    expect(limits(ADULT)).toBeNull();
    expect(minorLimits({ birthOn: ADULT, sector: 'other' }, parseDay('2026-09-30'))).not.toBeNull();
  });
});

describe('night work', () => {
  const answer = (sector: Sector, from: number, to: number, birthOn = SIXTEEN) =>
    nightWork({ birthOn, sector }, { at: AT, from, to }).answer;

  it.each<[Sector, number, number, string]>([
    ['other', at(6), at(22), 'allowed'],
    ['other', at(6), at(22, 1), 'forbidden'],
    ['other', at(5, 59), at(13), 'forbidden'],
    ['restaurant', at(17), at(23, 30), 'needsAuthorisation'],
    ['restaurant', at(17), at(23, 31), 'forbidden'],
    ['restaurant', at(5), at(12), 'forbidden'],
    ['bakery', at(4), at(11), 'needsAuthorisation'],
    ['bakery', at(3, 59), at(11), 'forbidden'],
    ['shows', at(18), at(0), 'needsAuthorisation'],
    ['shows', at(18), at(0, 1), 'forbidden'],
  ])('at 16, in %s from %i to %i: %s', (sector, from, to, expected) => expect(answer(sector, from, to)).toBe(expected));

  it('begins at 20 h under 16, and only shows may have it', () => {
    expect([answer('restaurant', at(12), at(20), FIFTEEN), answer('restaurant', at(12), at(21), FIFTEEN)]).toEqual([
      'allowed',
      'forbidden',
    ]);
    expect([answer('bakery', at(5), at(11), FIFTEEN), answer('shows', at(18), at(23), FIFTEEN)]).toEqual([
      'forbidden',
      'needsAuthorisation',
    ]);
  });

  it('is never open from midnight to four to any minor, in any sector, and always to adults', () => {
    const sectors = fc.constantFrom<Sector>('hotel', 'bakery', 'pastry', 'shows', 'horse-races', 'other');
    fc.assert(
      fc.property(
        sectors,
        fc.integer({ min: 0, max: 239 }),
        fc.integer({ min: 1, max: 600 }),
        (sector, from, length) => {
          expect(answer(sector, from, from + length)).toBe('forbidden');
          expect(answer(sector, from, from + length, ADULT)).toBe('allowed');
        },
      ),
    );
  });
});

describe('regulated work', () => {
  const post = (declaredOn: string | null, birthOn = SIXTEEN, categories = ['work-at-height']) =>
    regulatedWork({ birthOn, categories, declaredOn: declaredOn === null ? null : parseDay(declaredOn) }, AT);

  it('needs a declaration of the site that is less than three years old', () => {
    expect(post(null).answer).toBe('declare');
    expect(post('2023-10-02')).toEqual({ answer: 'declared', validUntil: '2026-10-01' });
    expect([post('2023-10-01').answer, post('2026-10-02').answer]).toEqual(['declare', 'declare']);
  });

  it('is closed before 15, and a matter of minors only', () => {
    expect(post(null, parseDay('2011-10-02')).answer).toBe('tooYoung');
    expect(post(null, parseDay('2011-10-01')).answer).toBe('declare');
    expect([post(null, ADULT).answer, post(null, SIXTEEN, ['baking']).answer]).toEqual(['notNeeded', 'notNeeded']);
  });
});

describe('rest and health', () => {
  it('keep minors from Sundays and public holidays', () => {
    const days = ['2026-10-03', '2026-10-04', '2026-11-11', '2026-12-26'].map(parseDay);
    expect(days.map((day) => restsOn(day, { birthOn: SIXTEEN }))).toEqual([false, true, true, false]);
    expect(restsOn(days[3]!, { birthOn: SIXTEEN, territory: 'FR-57/67/68' })).toBe(true);
    expect(restsOn(days[1]!, { birthOn: ADULT })).toBe(false);
  });

  it('ask for the visit before the work of a minor begins', () => {
    expect(medicalVisitBy(AT, { birthOn: SIXTEEN })).toBe('2026-10-01');
    expect(medicalVisitBy(AT, { birthOn: ADULT })).toBe('2026-12-01');
  });
});
