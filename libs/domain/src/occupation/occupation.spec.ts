import { describe, expect, it } from '@jest/globals';
import { allOccupations, nearness, occupationOf } from './occupation.js';
import { fold } from './words.js';

describe('occupations', () => {
  it('are found by code, label, title or synonym, whatever the accents and capitals', () => {
    for (const words of ['D1104', 'd1104', 'pâtisserie', 'PATISSIERE', 'Pâtissier-chocolatier', 'pastry making']) {
      expect(occupationOf(words)?.code).toBe('D1104');
    }
    expect(occupationOf('gros oeuvre')?.code).toBe('F1703');
    expect(occupationOf('astronaute')).toBeNull();
  });

  it('have one real code each and share no word', () => {
    const codes = allOccupations().map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const row of allOccupations()) {
      expect(row.code).toMatch(/^[A-N]\d{4}$/);
      for (const words of [row.fr, row.en, row.masculine, row.feminine, ...row.synonyms]) {
        expect([words, occupationOf(words)?.code]).toEqual([words, row.code]);
      }
    }
  });

  it('are near within the same professional domain', () => {
    expect([nearness('D1102', 'D1102'), nearness('D1102', 'D1104'), nearness('D1102', 'D1202')]).toEqual([
      'same',
      'near',
      'far',
    ]);
  });

  it('compare words without their dress', () => {
    expect(fold("  Œuvre d'Été — C++ ")).toBe('oeuvre d ete c++');
  });
});
