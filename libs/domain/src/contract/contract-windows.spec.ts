import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day, parseDay } from '../calendar/day.js';
import { adultOn, isMinor } from './adult.js';
import {
  AGE_WINDOWS,
  type ContractType,
  contractWindows,
  type PersonFacts,
  type Situation,
} from './contract-windows.js';

const CHILDHOOD = parseDay('2020-01-01');
const person = (birthOn: string, facts: Partial<PersonFacts> = {}): PersonFacts => ({
  birthOn: parseDay(birthOn),
  completed3e: false,
  jobSeeker: false,
  ...facts,
});
const periods = (facts: PersonFacts, type: ContractType, at = CHILDHOOD) =>
  contractWindows(facts, at)
    .filter(({ contractType }) => contractType === type)
    .map(({ from, to, derogation, ask }) => [from, to, derogation, ask]);

describe('an apprenticeship may start', () => {
  it('from the 16th birthday to the eve of the 30th', () => {
    expect(periods(person('2010-05-12'), 'apprenticeship')).toEqual([['2026-05-12', '2040-05-11', null, null]]);
  });

  it('from 15 years and one day after the troisième, with derogation 11', () => {
    expect(periods(person('2010-05-12', { completed3e: true }), 'apprenticeship')).toEqual([
      ['2025-05-13', '2026-05-11', '11', null],
      ['2026-05-12', '2040-05-11', null, null],
    ]);
  });

  it('at 15 only after asking, when nobody knows', () => {
    const [asked] = periods(person('2010-05-12', { completed3e: null }), 'apprenticeship');
    expect(asked).toEqual(['2025-05-13', '2026-05-11', '11', 'completed3e']);
  });

  it('on 1 March of a common year for those born on 29 February', () => {
    const leap = person('2012-02-29', { completed3e: true });
    expect(periods(leap, 'apprenticeship')).toEqual([
      ['2027-03-02', '2028-02-28', '11', null],
      ['2028-02-29', '2042-02-28', null, null],
    ]);
  });
});

describe('a vocational contract may start', () => {
  it('from the 16th birthday to the eve of the 26th', () => {
    expect(periods(person('2010-05-12'), 'vocational')).toEqual([['2026-05-12', '2036-05-11', null, null]]);
  });

  it('at any later age for a job seeker, in one window', () => {
    expect(periods(person('2010-05-12', { jobSeeker: true }), 'vocational')).toEqual([
      ['2026-05-12', null, null, null],
    ]);
    expect(periods(person('2010-05-12', { jobSeeker: null }), 'vocational')[1]).toEqual([
      '2036-05-12',
      null,
      null,
      'jobSeeker',
    ]);
  });
});

describe('an apprenticeship after 29', () => {
  const BIRTH = '1993-05-12';
  const AT = parseDay('2027-01-01');
  const over29 = (situation: Situation) => periods(person(BIRTH, { situation }), 'apprenticeship', AT);
  const ASKED = 'age-limit-situation';

  it('is closed when no situation is said', () => {
    expect(over29({})).toEqual([]);
    expect(over29({ adaptedContract: false, athlete: false })).toEqual([]);
  });

  it.each(['adaptedContract', 'createsBusiness', 'athlete'] as const)('is open without end: %s', (fact) => {
    expect(over29({ [fact]: true })).toEqual([['2027-01-01', null, '12', null]]);
    expect(over29({ [fact]: null })).toEqual([['2027-01-01', null, '12', ASKED]]);
  });

  it.each(['followsToHigherLevel', 'brokenBeyondControl'] as const)('follows within a year, up to 35: %s', (fact) => {
    const follows = (previousContractEndOn: string | null) =>
      over29({
        [fact]: true,
        previousContractEndOn: previousContractEndOn && parseDay(previousContractEndOn),
      } as Situation);
    expect(follows('2026-09-30')).toEqual([['2027-01-01', '2027-09-30', '12', null]]);
    expect(follows('2025-09-30')).toEqual([]);
    expect(follows(null)).toEqual([['2027-01-01', '2029-05-11', '12', ASKED]]);
    expect(follows('2027-09-30')).toEqual([
      ['2027-01-01', '2028-05-11', '12', null],
      ['2028-05-12', '2028-09-30', '12', ASKED],
    ]);
  });

  it('reads the same whatever the ground, and however many there are', () => {
    const grounds: Situation[] = [
      { adaptedContract: true },
      { createsBusiness: true },
      { athlete: true, adaptedContract: true },
      { adaptedContract: true, createsBusiness: null, followsToHigherLevel: null },
    ];
    expect(new Set(grounds.map((situation) => JSON.stringify(over29(situation)))).size).toBe(1);
  });

  it('continues the usual window', () => {
    const facts = person('1998-05-12', { situation: { athlete: true } });
    expect(periods(facts, 'apprenticeship', AT)).toEqual([
      ['2027-01-01', '2028-05-11', null, null],
      ['2028-05-12', null, '12', null],
    ]);
  });
});

describe('a vocational contract after 25', () => {
  it('is open to those who receive benefits or leave an aided contract', () => {
    const at = parseDay('2027-01-01');
    const facts = (jobSeeker: boolean | null, benefitsOrAidedContract: boolean | null) =>
      periods(person('1990-05-12', { jobSeeker, situation: { benefitsOrAidedContract } }), 'vocational', at);
    expect(facts(false, true)).toEqual([['2027-01-01', null, null, null]]);
    expect(facts(null, true)).toEqual(facts(true, false));
    expect(facts(false, null)).toEqual([['2027-01-01', null, null, 'age-limit-situation']]);
    expect(facts(false, false)).toEqual([]);
  });
});

describe('windows', () => {
  it.each([
    ['the 15th birthday and a day', '2025-05-13', 'apprenticeship', true],
    ['the 30th birthday', '2040-05-12', 'apprenticeship', false],
    ['the 16th birthday', '2026-05-12', 'vocational', true],
    ['the 26th birthday', '2036-05-12', 'vocational', false],
  ] as const)('change exactly on %s', (_, bound, type, open) => {
    const facts = person('2010-05-12', { completed3e: true });
    const isOpen = (day: Day) => periods(facts, type, day).some(([from]) => from === day);
    const day = parseDay(bound);
    expect([isOpen(addDays(day, -1)), isOpen(day), isOpen(addDays(day, 1))]).toEqual([!open, open, open]);
  });

  it('say nothing of how long they have been open', () => {
    const at = parseDay('2040-01-01');
    const windows = ['1990-01-01', '2000-06-15'].map((birth) =>
      contractWindows(person(birth, { jobSeeker: true }), at),
    );
    expect(JSON.stringify(windows[0])).toBe(JSON.stringify(windows[1]));
  });

  it('are never empty, past or overlapping', () => {
    const birth = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays(parseDay('1990-01-01'), days));
    const fact = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(birth, fact, fact, fc.integer({ min: 0, max: 9000 }), (birthOn, completed3e, jobSeeker, days) => {
        const at = addDays(parseDay('2019-01-01'), days);
        const windows = contractWindows({ birthOn, completed3e, jobSeeker }, at);
        windows.forEach(({ contractType, from, to }, index) => {
          expect(from >= at && (to === null || from <= to)).toBe(true);
          const next = windows[index + 1];
          if (next?.contractType === contractType) expect(to !== null && to < next.from).toBe(true);
        });
      }),
    );
  });

  it('rest on rows that say their law and their source', () => {
    for (const row of AGE_WINDOWS) expect([row.legalRef, row.source].every(Boolean)).toBe(true);
  });
});

describe('adulthood', () => {
  it('begins on the 18th birthday', () => {
    const birthOn = parseDay('2010-05-12');
    expect(adultOn(birthOn)).toBe('2028-05-12');
    expect([isMinor(birthOn, parseDay('2028-05-11')), isMinor(birthOn, parseDay('2028-05-12'))]).toEqual([true, false]);
    expect(adultOn(parseDay('2008-02-29'))).toBe('2026-03-01');
  });
});
