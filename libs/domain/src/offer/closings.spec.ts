import { describe, expect, it } from '@jest/globals';
import { RUPTURE_CAUSES, RUPTURE_REASONS, ruptureReasons } from '../contract/ending/rupture.js';
import { closingsOf } from './closings.js';

const lists = [closingsOf('abandon'), closingsOf('channels'), RUPTURE_REASONS, RUPTURE_CAUSES];

describe('closed lists', () => {
  it('have distinct kebab-case codes, both languages, and end with a reason that asks for words', () => {
    for (const list of lists) {
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
      for (const { code, fr, en } of list) {
        expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect([fr, en].every((text) => /^[A-ZÀÉ]/.test(text))).toBe(true);
      }
      expect(list.at(-1)).toMatchObject({ code: 'other', commentRequired: true });
    }
  });

  it('keep the causes that touch on health apart', () => {
    expect(RUPTURE_CAUSES.filter(({ restricted }) => restricted).map(({ code }) => code)).toEqual(['personal']);
  });

  it('give the legal reasons of a phase', () => {
    const codes = (...args: Parameters<typeof ruptureReasons>) => ruptureReasons(...args).map(({ code }) => code);
    expect(codes('apprenticeship', 'first45Days')).toEqual([
      'free-45d-employer',
      'free-45d-apprentice',
      'liquidation',
      'other',
    ]);
    expect(codes('vocational', 'trial')).toEqual(['trial-employer', 'trial-youth', 'other']);
    expect(codes('vocational', 'after')).toEqual([
      'mutual',
      'gross-misconduct',
      'unfitness',
      'force-majeure',
      'hired-elsewhere',
      'other',
    ]);
    expect(codes('apprenticeship', 'beforeStart')).toEqual(['other']);
  });
});
