import { describe, expect, it } from '@jest/globals';
import { allDetails, SKILL_WORDS, WORK_SETTINGS } from './details.js';
import { AMBIGUOUS_WORDS, occupationsLike } from './occupations-like.js';
import { allOccupations, nearness, occupationOf, wordsOf } from './occupation.js';
import { allTitles, titleOf } from './titles.js';
import { fold } from './words.js';

describe('occupations', () => {
  it('are found by code, label, title or synonym, whatever the accents and capitals', () => {
    for (const words of ['D1104', 'd1104', 'pâtisserie', 'PATISSIERE', 'Pâtissier-chocolatier', 'pastry making']) {
      expect(occupationOf(words)?.code).toBe('D1104');
    }
    expect(occupationOf('gros oeuvre')?.code).toBe('F1703');
    expect(occupationOf('astronaute')).toBeNull();
  });

  it('are found by what a youth says', () => {
    const codes = ['mécano', 'cuistot', 'nounou', 'Placo', 'pion', 'compta'].map((word) => occupationOf(word)?.code);
    expect(codes).toEqual(['I1604', 'G1602', 'K1303', 'F1601', 'K2104', 'M1203']);
  });

  it('have one real code each and share no word', () => {
    const codes = allOccupations().map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.length).toBeGreaterThanOrEqual(200);
    for (const row of allOccupations()) {
      expect(row.code).toMatch(/^[A-N]\d{4}$/);
      for (const words of wordsOf(row)) {
        expect([words, occupationOf(words)?.code]).toEqual([words, row.code]);
      }
    }
  });

  it('belong to a code of ROME 3.x, which is their own', () => {
    for (const { code, parent } of allTitles()) expect(parent).toBe(code);
  });

  it('name both who hold them, with one word only when French has one', () => {
    const equal = allTitles().filter(({ masculine, feminine }) => masculine === feminine);
    for (const { masculine } of equal) {
      // Nouns of -iste, -aire and the like, and expressions led by one, are the same for a man and a woman.
      expect(masculine.split(/[ -]/)[0]).toMatch(/(iste|aire|able|graphe|peintre)$/);
    }
    for (const { masculine, feminine } of allTitles()) expect([masculine, feminine].every(Boolean)).toBe(true);
  });

  it('write their words once', () => {
    for (const row of allOccupations()) {
      const folded = [...row.synonyms, ...row.slang].map(fold);
      expect([row.code, folded.length]).toEqual([row.code, new Set(folded).size]);
      for (const title of [row.fr, row.en, row.masculine, row.feminine]) expect(folded).not.toContain(fold(title));
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

describe('the details of occupations', () => {
  it('exist for every title, and for no other', () => {
    expect(allDetails().map(({ code }) => code)).toEqual(allTitles().map(({ code }) => code));
    expect(allOccupations()).toHaveLength(allTitles().length);
  });

  it('take their skills from one vocabulary and their settings from the closed list', () => {
    const vocabulary = new Set(SKILL_WORDS.map(({ fr }) => fr));
    expect(vocabulary.size).toBe(SKILL_WORDS.length);
    for (const { code, skills, settings } of allDetails()) {
      expect([code, skills.length >= 5 && skills.length <= 8 && new Set(skills).size === skills.length]).toEqual([
        code,
        true,
      ]);
      expect([code, skills.filter((skill) => !vocabulary.has(skill))]).toEqual([code, []]);
      expect([code, settings.filter((setting) => !WORK_SETTINGS.includes(setting))]).toEqual([code, []]);
      expect(settings.length).toBe(new Set(settings).size);
      expect(settings.length).toBeGreaterThan(0);
    }
  });

  it('leave no skill and no setting unused', () => {
    const skills = new Set(allDetails().flatMap((row) => row.skills));
    expect(SKILL_WORDS.filter(({ fr }) => !skills.has(fr))).toEqual([]);
    const settings = new Set(allDetails().flatMap((row) => row.settings));
    expect(WORK_SETTINGS.filter((setting) => !settings.has(setting))).toEqual([]);
  });
});

describe('the name of a code', () => {
  it('is read without the details', () => {
    expect(titleOf('D1102')).toMatchObject({ parent: 'D1102', fr: 'Boulangerie', feminine: 'boulangère' });
    expect(titleOf('boulangerie')).toBeNull();
  });
});

describe('words that may mean several occupations', () => {
  it('lead to none for certain, and to all of them when asked', () => {
    for (const { words, codes } of AMBIGUOUS_WORDS) {
      expect(codes.length).toBeGreaterThan(1);
      for (const word of words) {
        expect([word, occupationOf(word)]).toEqual([word, null]);
        expect([word, occupationsLike(word).map(({ code }) => code)]).toEqual([word, codes]);
      }
    }
  });

  it('are listed once', () => {
    const words = AMBIGUOUS_WORDS.flatMap((row) => row.words.map(fold));
    expect(words).toEqual([...new Set(words)]);
  });

  it('are the one occupation of exact words', () => {
    expect(occupationsLike('mécano').map(({ code }) => code)).toEqual(['I1604']);
  });

  it('are found by the beginnings of all their words, shortest phrase first', () => {
    const codes = (text: string) => occupationsLike(text).map(({ code }) => code);
    expect(codes('maint indus')).toContain('I1304');
    expect(codes('BTS')).toContain('M1203');
    expect(codes('pâtiss')[0]).toBe('D1104');
    expect(codes('astronaute')).toEqual([]);
    expect(codes('  ')).toEqual([]);
    expect(codes('a').length).toBeLessThanOrEqual(8);
  });
});
