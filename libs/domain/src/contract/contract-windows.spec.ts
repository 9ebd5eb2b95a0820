import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day, parseDay } from '../calendar/day.js';
import { adultOn, isMinor } from './adult.js';
import { AGE_WINDOWS, type ContractType, contractWindows, type PersonFacts } from './contract-windows.js';

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

describe('an apprenticeship after 29 may start', () => {
  const at = parseDay('2027-03-01');
  const over = (facts: Partial<PersonFacts>, on = at) => periods(person('1990-05-12', facts), 'apprenticeship', on);

  it('without end for whom no upper age holds, with derogation 12, never asked', () => {
    expect(over({ noUpperAge: true })).toEqual([['2027-03-01', null, '12', null]]);
    expect([over({}), over({ noUpperAge: false })]).toEqual([[], []]);
  });

  it.each([
    ['2026-06-01', [['2027-03-01', '2027-05-11', '12', null]], 'never past the eve of the 36th birthday'],
    ['2026-03-01', [['2027-03-01', '2027-03-01', '12', null]], 'a year after, to the day'],
    ['2026-02-28', [], 'a day too late'],
  ] as const)('within a year of a contract that ended on %s', (endedOn, expected, _why) => {
    const facts = person('1991-05-12', { contractEndedOn: parseDay(endedOn) });
    expect(periods(facts, 'apprenticeship', at)).toEqual(expected);
  });

  it('and is not told more than a year before', () => {
    const facts = person('1998-03-02', { noUpperAge: true });
    expect(periods(facts, 'apprenticeship', at)).toHaveLength(1);
    expect(periods(facts, 'apprenticeship', parseDay('2027-03-02'))).toHaveLength(2);
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
        const later = { noUpperAge: days % 2 === 0, contractEndedOn: days % 3 ? addDays(at, -(days % 500)) : null };
        const windows = contractWindows({ birthOn, completed3e, jobSeeker, ...later }, at);
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
