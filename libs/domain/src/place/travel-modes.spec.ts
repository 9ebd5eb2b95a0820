import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDay } from '../calendar/day.js';
import limits from '../match/comparison/limits.json' with { type: 'json' };
import type { Place } from './distance.js';
import { reachable } from './reachable.js';
import { modesOpenTo, TRAVEL_MODE_ROWS, TRAVEL_MODES, type TravellerFacts, travelMinutes } from './travel-modes.js';
import table from './travel-modes.json' with { type: 'json' };

const AT = parseDay('2026-10-01');
const traveller = (facts: Partial<TravellerFacts> = {}): TravellerFacts => ({
  birthOn: parseDay('2010-05-12'),
  licences: [],
  vehicles: ['bicycle', 'moped', 'car'],
  ...facts,
});
const openModes = (facts: Partial<TravellerFacts>, at = AT) =>
  modesOpenTo(traveller(facts), at)
    .filter(({ answer }) => answer === 'open')
    .map(({ mode }) => mode);
const opening = (mode: string, facts: Partial<TravellerFacts>, at = AT) =>
  modesOpenTo(traveller(facts), at).find((one) => one.mode === mode);

describe('travel minutes', () => {
  const km = fc.double({ min: 0, max: 500, noNaN: true });
  const mode = fc.constantFrom(...TRAVEL_MODES);

  it('grow with the distance, by every mode', () => {
    fc.assert(
      fc.property(km, km, mode, (a, b, by) => {
        expect(travelMinutes(Math.min(a, b), by)).toBeLessThanOrEqual(travelMinutes(Math.max(a, b), by));
      }),
    );
  });

  it('are shortest by car on a long way, and longest on foot', () => {
    fc.assert(
      fc.property(fc.double({ min: 20, max: 500, noNaN: true }), mode, (far, by) => {
        expect(travelMinutes(far, 'car')).toBeLessThanOrEqual(travelMinutes(far, by));
        expect(travelMinutes(far, 'walk')).toBeGreaterThanOrEqual(travelMinutes(far, by));
      }),
    );
  });

  it('are those of a known journey', () => {
    expect(TRAVEL_MODES.map((by) => travelMinutes(10, by))).toEqual([167, 59, 30, 61, 27]);
    expect(travelMinutes(0, 'walk')).toBe(0);
  });
});

describe('modes', () => {
  it('are on foot and by public transport for everyone', () => {
    expect(openModes({ vehicles: [], licences: [] })).toEqual(['walk', 'publicTransport']);
  });

  it('are by moped from 14, with the licence AM or B', () => {
    expect(openModes({ licences: ['AM'] })).toContain('moped');
    expect(openModes({ licences: [] })).not.toContain('moped');
    const thirteen = { birthOn: parseDay('2012-10-02'), licences: ['AM' as const] };
    expect(opening('moped', thirteen)).toEqual({ mode: 'moped', answer: 'closed', ask: null, from: '2026-10-02' });
    expect(opening('moped', thirteen, parseDay('2026-10-02'))?.answer).toBe('open');
  });

  it('are by car from 17 since 2024, and from 18 before', () => {
    const facts = { birthOn: parseDay('2006-06-15'), licences: ['B' as const] };
    expect(opening('car', facts, parseDay('2023-12-31'))).toMatchObject({ answer: 'closed', from: '2024-06-15' });
    expect(opening('car', facts, parseDay('2024-01-01'))?.answer).toBe('open');
  });

  it('are asked for when a fact is unknown, unless the others close them', () => {
    const young = { birthOn: parseDay('2010-05-12') };
    expect(opening('moped', { ...young, licences: null })).toMatchObject({ answer: 'ask', ask: 'licences' });
    expect(opening('moped', { ...young, licences: ['AM'], vehicles: null })).toMatchObject({ ask: 'vehicles' });
    expect(opening('moped', { ...young, licences: null, vehicles: [] })).toMatchObject({ answer: 'closed' });
    expect(opening('car', { ...young, licences: null })).toMatchObject({ answer: 'closed', from: '2027-05-12' });
  });

  it('rest on rows that say where they come from, one per mode on any day', () => {
    for (const row of TRAVEL_MODE_ROWS) expect([row.source !== '', row.verified]).toEqual([true, false]);
    for (const day of ['2023-12-31', '2024-01-01', '2026-10-01'])
      expect(modesOpenTo(traveller(), parseDay(day)).map(({ mode }) => mode)).toEqual([...TRAVEL_MODES]);
    for (const by of TRAVEL_MODES)
      expect(TRAVEL_MODE_ROWS.filter(({ mode, validTo }) => mode === by && validTo === null)).toHaveLength(1);
  });
});

describe('a place', () => {
  const place = (longitude: number, approximate = false): Place => ({
    latitude: 46,
    longitude,
    approximate,
    communeCode: '79191',
    postalCode: null,
    label: 'Niort',
  });

  it('is reached when one mode is quick enough', () => {
    const reach = reachable(place(0), place(0.13), { modes: ['walk', 'car', 'walk'], maxMinutes: 30 });
    expect(reach).toMatchObject({ answer: 'pass', ask: null, km: 10 });
    expect(reach.journeys.map(({ mode, minutes }) => [mode, minutes])).toEqual([
      ['car', 27],
      ['walk', 167],
    ]);
  });

  it('is out of reach when no mode is, and unknown while it is approximate or no mode is stated', () => {
    const wish = { modes: ['bicycle' as const], maxMinutes: 30 };
    expect(reachable(place(0), place(0.13), wish)).toMatchObject({ answer: 'fail', ask: null });
    expect(reachable(place(0, true), place(0.13), wish)).toMatchObject({ answer: 'unknown', ask: 'exact-place' });
    expect(reachable(place(0, true), place(3), wish)).toMatchObject({ answer: 'fail' });
    expect(reachable(place(0), place(0), { ...wish, modes: [] })).toMatchObject({ answer: 'unknown', ask: 'modes' });
  });

  it('never gets out of reach with more time, another mode or a nearer place', () => {
    const order = { fail: 0, unknown: 1, pass: 2 };
    const modes = fc.uniqueArray(fc.constantFrom(...TRAVEL_MODES), { minLength: 1 });
    const longitude = fc.double({ min: 0, max: 3, noNaN: true });
    const minutes = fc.integer({ min: 0, max: 240 });
    fc.assert(
      fc.property(
        modes,
        longitude,
        minutes,
        fc.boolean(),
        fc.constantFrom(...TRAVEL_MODES),
        (by, far, max, rough, extra) => {
          const answer = (to: number, wish: Parameters<typeof reachable>[2]) =>
            order[reachable(place(0, rough), place(to), wish).answer];
          const before = answer(far, { modes: by, maxMinutes: max });
          expect(answer(far, { modes: by, maxMinutes: max + 10 })).toBeGreaterThanOrEqual(before);
          expect(answer(far, { modes: [...by, extra], maxMinutes: max })).toBeGreaterThanOrEqual(before);
          expect(answer(far * 0.8, { modes: by, maxMinutes: max })).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it('is approximate by as much as in the rules of matching', () => {
    expect(table.approximationKm).toBe(limits.approximationKm);
  });
});
