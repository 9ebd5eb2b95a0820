import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, parseDay } from '../calendar/day.js';
import {
  BASES,
  type ConsentAct,
  guardianAgrees,
  hasBasis,
  mayRestOn,
  PURPOSES,
  purposesOfFile,
  wordingOf,
} from './consent.js';

const day = parseDay('2026-11-22');
const at = (days: number, change: Partial<ConsentAct> = {}): ConsentAct => ({
  purpose: 'ranking',
  act: 'given',
  basis: 'consent',
  on: addDays(day, days),
  at: new Date(0),
  ...change,
});
const acts = fc.array(
  fc.record({
    purpose: fc.constantFrom(...PURPOSES),
    act: fc.constantFrom('given' as const, 'withdrawn' as const),
    basis: fc.constantFrom(...BASES),
    on: fc.integer({ min: 0, max: 5 }).map((days) => addDays(day, days)),
    at: fc.integer({ min: 0, max: 3 }).map((ms) => new Date(ms)),
  }),
);

describe('a basis', () => {
  it('is the last act, by its day', () => {
    expect(hasBasis([], 'ranking')).toBe(false);
    expect(hasBasis([at(0)], 'ranking')).toBe(true);
    expect(hasBasis([at(0)], 'sharing')).toBe(false);
    expect(hasBasis([at(0), at(1, { act: 'withdrawn' })], 'ranking')).toBe(false);
    expect(hasBasis([at(1, { act: 'withdrawn' }), at(0)], 'ranking')).toBe(false);
    expect(hasBasis([at(1, { act: 'withdrawn' }), at(2)], 'ranking')).toBe(true);
    expect(hasBasis([at(1), at(1, { act: 'withdrawn' })], 'ranking')).toBe(false);
  });

  it('does not depend on the order in which acts are read, and a later withdrawal always ends it', () => {
    fc.assert(
      fc.property(acts, fc.constantFrom(...PURPOSES), (all, purpose) => {
        expect(hasBasis([...all].reverse(), purpose)).toBe(hasBasis(all, purpose));
        expect(hasBasis([...all, at(9, { purpose, act: 'withdrawn' })], purpose)).toBe(false);
        expect(hasBasis([...all, at(9, { purpose })], purpose)).toBe(true);
      }),
    );
  });

  it('is one that the purpose allows', () => {
    expect(hasBasis([at(0, { purpose: 'sharing', basis: 'publicInterest' })], 'sharing')).toBe(false);
    expect(BASES.map(purposesOfFile)).toEqual([['ranking', 'sharing'], ['ranking']]);
    expect(PURPOSES.filter((purpose) => !mayRestOn(purpose, 'consent'))).toEqual([]);
  });

  it('needs the guardian below 15, to the day, unless emancipated, and only where it is consent', () => {
    const person = { birthOn: parseDay('2011-11-23'), emancipated: false };
    expect([day, addDays(day, 1)].map((on) => guardianAgrees('consent', person, on))).toEqual([true, false]);
    expect(guardianAgrees('publicInterest', person, day)).toBe(false);
    expect(guardianAgrees('consent', { ...person, emancipated: true }, day)).toBe(false);
  });

  it('has words in French and English for every purpose', () => {
    for (const purpose of PURPOSES) {
      const { version, fr, en } = wordingOf(purpose, day);
      expect([version, fr.length > 20, en.length > 20]).toEqual(['2026-11-22', true, true]);
    }
  });
});
