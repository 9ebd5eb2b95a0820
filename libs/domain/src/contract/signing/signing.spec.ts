import { describe, expect, it } from '@jest/globals';
import { addDays, parseDay } from '../../calendar/day.js';
import { contractWindows } from '../contract-windows.js';
import { concludedOn, missingSignatures, type Signature } from './signatures.js';
import { SIGNING_PROBLEMS, type SigningFacts, signingProblems } from './signing-problems.js';

const day = parseDay;
const START = day('2026-09-01');
const person = (birthOn: string, completed3e: boolean | null = true) =>
  contractWindows({ birthOn: day(birthOn), completed3e, jobSeeker: false }, START);
const facts = (given: Partial<SigningFacts> = {}): SigningFacts => ({
  contractType: 'apprenticeship',
  startsOn: START,
  endsOn: day('2028-08-31'),
  trainingBeginsOn: day('2026-09-07'),
  trainingHours: null,
  employerKind: 'private',
  afterRupture: false,
  missing: [],
  windows: person('2009-05-12'),
  ...given,
});
const codes = (given: Partial<SigningFacts> = {}) => signingProblems(facts(given)).map(({ code }) => code);

describe('the signatures', () => {
  const signed = (party: Signature['party'], on: string) => ({ party, signedOn: day(on) });
  const minor = { birthOn: day('2009-05-12'), emancipated: false };
  const TODAY = day('2027-05-11');

  it('of a minor need a representative, of an emancipated one none', () => {
    expect(missingSignatures(minor, [], TODAY)).toEqual(['employer', 'youth', 'guardian', 'trainingCentre']);
    expect(missingSignatures({ ...minor, emancipated: true }, [], TODAY)).toEqual([
      'employer',
      'youth',
      'trainingCentre',
    ]);
  });

  it('follow the day on which the youth signs, to the day', () => {
    expect(missingSignatures(minor, [signed('youth', '2027-05-11')], day('2027-08-01'))).toContain('guardian');
    expect(missingSignatures(minor, [signed('youth', '2027-05-12')], day('2027-08-01'))).not.toContain('guardian');
    expect(missingSignatures(minor, [], addDays(TODAY, 1))).not.toContain('guardian');
  });

  it('conclude the contract with the last one', () => {
    expect(concludedOn([])).toBeNull();
    expect(concludedOn([signed('youth', '2026-08-20'), signed('employer', '2026-08-12')])).toBe('2026-08-20');
  });
});

describe('what the law says before a signature', () => {
  it('is nothing of a usual contract', () => expect(signingProblems(facts())).toEqual([]));

  it('names its article and the figures', () => {
    expect(signingProblems(facts({ endsOn: day('2027-02-27') }))).toMatchObject([
      {
        code: 'duration-too-short',
        blocks: true,
        legalRef: expect.stringMatching(/L6222-7-1/),
        facts: { minMonths: 6 },
      },
    ]);
    for (const row of SIGNING_PROBLEMS) expect([row.legalRef, row.fr, row.en].every(Boolean)).toBe(true);
  });

  it.each([
    ['15 years and a day, after the troisième', person('2011-08-31'), ['derogation-needed']],
    ['15 years to the day', person('2011-09-01'), ['start-not-open']],
    ['15, nobody asked about the troisième', person('2011-03-01', null), ['start-to-check', 'derogation-needed']],
    ['the eve of the 30th birthday', person('1996-09-02'), []],
    ['the 30th birthday', person('1996-09-01'), ['start-not-open']],
  ] as const)('of the age on the day of the start: %s', (_, windows, expected) => {
    expect(codes({ windows })).toEqual(expected);
  });

  it.each([
    ['2027-02-27', ['duration-too-short']],
    ['2027-02-28', []],
    ['2029-08-31', []],
    ['2029-09-01', ['duration-to-check']],
    ['2030-08-31', ['duration-to-check']],
    ['2030-09-01', ['duration-too-long']],
  ])('of an apprenticeship until %s', (endsOn, expected) => expect(codes({ endsOn: day(endsOn) })).toEqual(expected));

  it('of a contract after a rupture may be shorter', () => {
    expect(codes({ endsOn: day('2026-11-30'), afterRupture: true })).toEqual([]);
  });

  it.each([
    ['2026-11-30', []],
    ['2026-12-02', ['start-too-early']],
    ['2026-06-01', []],
    ['2026-05-31', ['start-too-late']],
  ])('of a training that begins on %s', (trainingBeginsOn, expected) => {
    expect(codes({ trainingBeginsOn: day(trainingBeginsOn) })).toEqual(expected);
  });

  it('opens a vocational contract to its public, to private employers, with enough hours', () => {
    const vocational = { contractType: 'vocational', endsOn: day('2027-08-31') } as const;
    expect(codes({ ...vocational, trainingHours: 150 })).toEqual([]);
    expect(codes({ ...vocational, trainingHours: 149 })).toEqual(['training-too-short']);
    expect(codes({ ...vocational, employerKind: 'public' })).toEqual(['public-employer']);
    expect(codes({ ...vocational, windows: person('2000-09-01') })).toEqual(['start-not-open']);
    expect(codes({ employerKind: 'public' })).toEqual([]);
  });
});
