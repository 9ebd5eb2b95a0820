/** Facts for the specs of matching: one offer and one youth that suit each other, and arbitrary ones. */
import fc from 'fast-check';
import { addDays, type Day, parseDay } from '../src/calendar/day.js';
import type { ContractWindow } from '../src/contract/contract-windows.js';
import type { OfferFacts, YouthFacts } from '../src/match/facts.js';
import type { OfferTerms } from '../src/match/offer-terms.js';
import type { Place } from '../src/place/distance.js';
import { TRAVEL_MODES } from '../src/place/travel-modes.js';

/** The day on which the specs look. */
export const TODAY = parseDay('2027-03-01');

export const NIORT: Place = {
  communeCode: '79191',
  postalCode: '79000',
  label: 'Niort',
  latitude: 46.3239,
  longitude: -0.4645,
  approximate: false,
};

/** A bakery in Niort that hires one apprentice on 1 September 2027. */
export function anOffer(changes: Partial<OfferFacts> = {}): OfferFacts {
  return {
    id: 'offer-1',
    revision: 1,
    contractTypes: ['apprenticeship'],
    occupation: 'D1102',
    startFrom: parseDay('2027-09-01'),
    startTo: null,
    openings: 1,
    place: NIORT,
    skills: ['pétrir', 'accueillir'],
    employerKind: 'private',
    details: {},
    ...changes,
  };
}

/** An adult from Niort who wants to become a baker and may sign any contract. */
export function aYouth(changes: Partial<YouthFacts> = {}): YouthFacts {
  return {
    id: 'youth-1',
    revision: 1,
    windows: [aWindow()],
    adultFrom: null,
    sixteenFrom: null,
    schoolStatus: null,
    reinforced: false,
    contractTypes: ['apprenticeship'],
    wishes: [{ occupation: 'D1102', rank: 1 }],
    place: NIORT,
    reachKm: 20,
    travel: { modes: [], maxMinutes: null },
    rhythm: null,
    diploma: null,
    availableFrom: parseDay('2027-07-01'),
    availableTo: null,
    skills: ['Pétrir'],
    project: { occupation: 'D1102', state: 'validated' },
    ...changes,
  };
}

/** A window that is open today and never closes. */
export function aWindow(changes: Partial<ContractWindow> = {}): ContractWindow {
  return { contractType: 'apprenticeship', from: TODAY, to: null, derogation: null, ask: null, ...changes };
}

const day = fc.integer({ min: -400, max: 800 }).map((days): Day => addDays(TODAY, days));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const contractTypes = fc.subarray(['apprenticeship', 'vocational'] as const).map((types) => [...types]);
const occupation = fc.constantFrom('D1101', 'D1102', 'D1104', 'F1703', 'M1805');
const skills = fc.subarray(['petrir', 'accueillir', 'conduire', 'compter']);
const place = fc.record({
  communeCode: fc.constant('79191'),
  postalCode: fc.constant(null),
  label: fc.constant('Niort'),
  latitude: fc.double({ min: 45.5, max: 47, noNaN: true }),
  longitude: fc.double({ min: -1.5, max: 1, noNaN: true }),
  approximate: fc.boolean(),
});

const time = fc.constantFrom('03:59', '04:00', '06:00', '09:00', '18:00', '22:00', '23:30');
const level = fc.integer({ min: 3, max: 8 });
const may = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

/** Any terms of an offer, told or not. */
const terms: fc.Arbitrary<OfferTerms> = fc.record(
  {
    levelPrepared: maybe(level),
    levelRequired: maybe(level),
    professionalRequired: maybe(fc.boolean()),
    durationMonths: maybe(fc.integer({ min: 1, max: 54 })),
    rhythm: maybe(fc.constantFrom('weekly', 'alternateWeeks', 'twoWeeks', 'blocks')),
    hoursPerWeek: maybe(fc.integer({ min: 20, max: 48 })),
    nightWork: maybe(fc.boolean()),
    earlyStart: maybe(fc.boolean()),
    weekendWork: maybe(fc.boolean()),
    earliestAt: maybe(time),
    latestAt: maybe(time),
    regulatedWork: maybe(fc.subarray(['work-at-height', 'asbestos'])),
    minorsAllowed: maybe(fc.boolean()),
    minorsDeclaredOn: maybe(day.map((shift) => addDays(shift, -700))),
    workMode: maybe(fc.constantFrom('site', 'hybrid', 'remote')),
    reachableWithoutLicence: maybe(fc.boolean()),
  },
  { requiredKeys: [] },
);

/** Any offer. */
export const arbitraryOffer: fc.Arbitrary<OfferFacts> = fc.record({
  id: fc.uuid(),
  revision: fc.nat(9),
  contractTypes,
  occupation,
  startFrom: maybe(day),
  startTo: maybe(day),
  openings: fc.nat(3),
  place: maybe(place),
  skills,
  details: may(terms),
  employerKind: may(maybe(fc.constantFrom('private', 'epic', 'public'))),
});

/** Any youth. */
export const arbitraryYouth: fc.Arbitrary<YouthFacts> = fc.record({
  id: fc.uuid(),
  revision: fc.nat(9),
  windows: fc.array(
    fc.record({
      contractType: fc.constantFrom('apprenticeship', 'vocational'),
      from: day,
      to: maybe(day),
      derogation: maybe(fc.constant('11')),
      ask: maybe(fc.constantFrom('completed3e', 'jobSeeker')),
    }),
    { maxLength: 3 },
  ),
  adultFrom: may(maybe(day)),
  sixteenFrom: may(maybe(day)),
  schoolStatus: may(maybe(fc.record({ from: day, to: day, ask: maybe(fc.constant('completed3e')) }))),
  reinforced: may(fc.boolean()),
  contractTypes,
  wishes: fc.array(fc.record({ occupation, rank: fc.integer({ min: 1, max: 7 }) }), { maxLength: 4 }),
  place: maybe(place),
  reachKm: maybe(fc.integer({ min: 0, max: 150 })),
  travel: may(
    fc.record({
      modes: fc.uniqueArray(fc.record({ mode: fc.constantFrom(...TRAVEL_MODES), from: maybe(day) }), {
        selector: ({ mode }) => mode,
      }),
      maxMinutes: maybe(fc.integer({ min: 0, max: 180 })),
    }),
  ),
  rhythm: may(maybe(fc.constantFrom('weekly', 'fortnightly', 'monthly', 'any'))),
  diploma: may(
    maybe(
      fc.record({
        level: maybe(level),
        kind: maybe(fc.constantFrom('none', 'general', 'technological', 'vocational')),
      }),
    ),
  ),
  availableFrom: maybe(day),
  availableTo: maybe(day),
  skills,
  project: maybe(
    fc.record({
      occupation,
      state: fc.constantFrom('hypothesis', 'underTest', 'validated', 'rejected', 'reoriented'),
    }),
  ),
});
