import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectRefusal } from '../../test/lifecycle-table.js';
import { addDays, addYears, parseDay } from '../calendar/day.js';
import { monthsLeftOut, professionalLicenceMonths } from './apprentice-pay.js';
import { monthlyPay, payPeriods } from './monthly-pay.js';
import type { ApprenticePayFacts, VocationalPayFacts } from './pay-facts.js';

const START = parseDay('2023-07-01');
const JULY_2026 = { at: parseDay('2026-07-15') };
const apprentice = (birth: string, facts: Partial<ApprenticePayFacts> = {}): ApprenticePayFacts => ({
  contractType: 'apprenticeship',
  birthOn: parseDay(birth),
  signedOn: START,
  startOn: START,
  ...facts,
});
const vocational = (birth: string, facts: Partial<VocationalPayFacts> = {}): VocationalPayFacts => ({
  contractType: 'vocational',
  birthOn: parseDay(birth),
  signedOn: parseDay('2026-06-01'),
  startOn: parseDay('2026-06-01'),
  qualification: { level: 4, kind: 'vocational' },
  ...facts,
});
const cents = (facts: ApprenticePayFacts | VocationalPayFacts) => monthlyPay(facts, JULY_2026).monthlyCents;

describe('the pay of an apprentice', () => {
  it.each([
    [1, '2010-01-10', 50_410],
    [2, '2010-01-10', 72_814],
    [3, '2010-01-10', 102_686],
    [1, '2007-01-10', 80_282],
    [2, '2007-01-10', 95_218],
    [3, '2007-01-10', 125_090],
    [1, '2004-01-10', 98_952],
    [2, '2004-01-10', 113_888],
    [3, '2004-01-10', 145_628],
    [1, '1998-01-10', 186_702],
    [3, '1998-01-10', 186_702],
    [1, '2011-03-10', 50_410],
  ])('in year %i, born on %s, is that of the grid', (year, birth, expected) => {
    const startOn = addYears(parseDay('2026-07-01'), 1 - year);
    expect(cents(apprentice(birth, { startOn, signedOn: startOn }))).toBe(expected);
  });

  it('changes on the 1st of the month after the birthday, and on the anniversary of the start', () => {
    const facts = apprentice('2008-03-12', { startOn: parseDay('2025-09-08'), signedOn: parseDay('2025-07-01') });
    const periods = payPeriods(facts, { endOn: parseDay('2027-07-31') });
    expect(periods.map(({ from, to, pay }) => [from, to, pay.basisPoints, pay.monthlyCents])).toEqual([
      ['2025-09-08', '2025-12-31', 2700, 48_649],
      ['2026-01-01', '2026-03-31', 2700, 49_222],
      ['2026-04-01', '2026-05-31', 4300, 78_390],
      ['2026-06-01', '2026-08-31', 4300, 80_282],
      ['2026-09-01', '2026-09-07', 4300, 80_282],
      ['2026-09-08', '2027-07-31', 5100, 95_218],
    ]);
  });

  it('keeps the age of the start only until the next birthday', () => {
    const startOn = parseDay('2026-05-20');
    const pay = (birth: string, at: string) =>
      monthlyPay(apprentice(birth, { startOn, signedOn: startOn }), { at: parseDay(at) }).basisPoints;
    expect(pay('2008-05-12', '2026-05-20')).toBe(4300);
    expect([pay('2008-05-21', '2026-05-31'), pay('2008-05-21', '2026-06-01')]).toEqual([2700, 4300]);
    expect([pay('2008-06-01', '2026-06-30'), pay('2008-06-01', '2026-07-01')]).toEqual([2700, 4300]);
  });

  it('counts what a shorter contract leaves out as done', () => {
    const startOn = parseDay('2026-07-01');
    const signed = { startOn, signedOn: startOn };
    expect(cents(apprentice('2004-01-10', { ...signed, monthsDone: monthsLeftOut(24, 12) }))).toBe(113_888);
    expect(cents(apprentice('2004-01-10', { ...signed, monthsDone: professionalLicenceMonths(startOn) }))).toBe(
      113_888,
    );
    expect(monthsLeftOut(12, 24)).toBe(0);
  });

  it('is at least the last rate of the previous contract', () => {
    const startOn = parseDay('2026-07-01');
    const after = (previousRate: number) =>
      monthlyPay(apprentice('2007-01-10', { startOn, signedOn: startOn, previousRate }), JULY_2026).basisPoints;
    expect([after(6700), after(3900)]).toEqual([6700, 4300]);
  });

  it('gains 15 points in a related contract of at most a year, up to the whole SMIC', () => {
    const rate = (birth: string, relatedContractMonths: number, start = '2026-07-01') => {
      const startOn = parseDay(start);
      return monthlyPay(apprentice(birth, { startOn, signedOn: startOn, relatedContractMonths }), JULY_2026)
        .basisPoints;
    };
    expect([rate('2004-01-10', 12), rate('2004-01-10', 13)]).toEqual([6800, 5300]);
    expect(rate('1998-01-10', 12)).toBe(10_000);
  });

  it('keeps its year in an extension, with 15 points when it is adapted', () => {
    const from = parseDay('2025-07-01');
    const rate = (kind: 'adapted' | 'examFailed') =>
      monthlyPay(apprentice('2004-01-10', { extension: { from, kind } }), JULY_2026).basisPoints;
    expect([rate('examFailed'), rate('adapted')]).toEqual([6100, 7600]);
    const fourth = apprentice('2004-01-10', { startOn: parseDay('2022-09-01'), signedOn: parseDay('2022-09-01') });
    expect(monthlyPay(fourth, { at: parseDay('2026-07-15') }).basisPoints).toBe(7800);
  });

  it('is taken of the conventional minimum from 21, when that is higher', () => {
    const pay = (birth: string, conventionalMonthlyCents: number | null) =>
      monthlyPay(apprentice(birth, { conventionalMonthlyCents, startOn: parseDay('2026-07-01') }), JULY_2026);
    expect(pay('2004-01-10', 200_000)).toMatchObject({ monthlyCents: 106_000, base: 'conventional', ask: [] });
    expect(pay('2004-01-10', 150_000)).toMatchObject({ monthlyCents: 98_952, base: 'smic' });
    expect(pay('2004-01-10', null).ask).toEqual(['conventional-minimum']);
    expect(pay('2007-01-10', 200_000)).toMatchObject({ monthlyCents: 80_282, base: 'smic', ask: [] });
  });

  it('has no grid here for contracts signed before 2019', () => {
    const old = apprentice('2000-01-01', { signedOn: parseDay('2018-12-31') });
    expectRefusal(() => monthlyPay(old, JULY_2026), 'no-row-in-force');
  });

  it('never falls with time, for any birth date, and shows its rows', () => {
    const days = fc.integer({ min: 0, max: 5400 }).map((count) => addDays(parseDay('1996-01-01'), count));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 800 }), fc.nat(24), (birthOn, later, monthsDone) => {
        const startOn = addDays(parseDay('2022-09-01'), later);
        const facts = { ...apprentice('2000-01-01'), birthOn, startOn, signedOn: startOn, monthsDone };
        const periods = payPeriods(facts, { endOn: addYears(startOn, 3) });
        const amounts = periods.map(({ pay }) => pay.monthlyCents);
        expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
        periods.forEach(({ from, to, pay }, index) => {
          expect(monthlyPay(facts, { at: to })).toEqual(pay);
          expect(pay.rows.length).toBeGreaterThan(1);
          if (index > 0) expect(addDays(periods[index - 1]!.to, 1)).toBe(from);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the pay in a vocational contract', () => {
  const general = { level: 4, kind: 'general' } as const;

  it.each([
    ['2008-01-10', general, 102_686],
    ['2008-01-10', { level: 4, kind: 'vocational' } as const, 121_356],
    ['2003-01-10', general, 130_691],
    ['2003-01-10', { level: 5, kind: 'higher' } as const, 149_362],
    ['1998-01-10', general, 186_702],
  ])('of someone born on %s with %j', (birth, qualification, expected) => {
    expect(cents(vocational(birth, { qualification }))).toBe(expected);
  });

  it('does not take a general baccalauréat for a professional one, and asks what it does not know', () => {
    expect(monthlyPay(vocational('2008-01-10', { qualification: null }), JULY_2026)).toMatchObject({
      basisPoints: 5500,
      ask: ['qualification'],
    });
    const technological = vocational('2008-01-10', { qualification: { level: 4, kind: 'technological' } });
    expect(monthlyPay(technological, JULY_2026)).toMatchObject({ basisPoints: 5500, ask: ['qualification'] });
    expect(monthlyPay(vocational('2008-01-10', { qualification: general }), JULY_2026).ask).toEqual([]);
  });

  it('is from 26 the better of the SMIC and 85 % of the conventional minimum', () => {
    const pay = (conventionalMonthlyCents: number) =>
      monthlyPay(vocational('1998-01-10', { conventionalMonthlyCents }), JULY_2026);
    expect(pay(200_000)).toMatchObject({ monthlyCents: 186_702, base: 'smic', basisPoints: 10_000 });
    expect(pay(240_000)).toMatchObject({ monthlyCents: 204_000, base: 'conventional', basisPoints: 8500 });
  });
});
