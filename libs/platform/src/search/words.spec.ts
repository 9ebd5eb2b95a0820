import { allOccupations, fold } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { queryWords, stem, wordsOf } from './french-words.js';
import { editDistance, forgiven, nearest, spellingKeys } from './spelling.js';

describe('the stem of a word', () => {
  it.each([
    ['boulanger boulangere boulangers boulangeres boulangerie boulangeries'],
    ['patissier patissiere patisserie'],
    ['vendeur vendeuse vendeurs vendeuses'],
    ['mecanicien mecanicienne mecaniciens'],
    ['conducteur conductrice conducteurs'],
    ['acheteur acheteuse'],
    ['macon maconne maconnerie'],
    ['assistant assistante assistantes'],
    ['employe employee employees'],
    ['commercial commerciale commerciaux'],
    ['administratif administrative administratifs'],
    ['cuisinier cuisiniere cuisine'],
    ['peintre peintresse peintres'],
  ])('is one for %s', (family) => {
    expect(new Set(family.split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    ['vente', 'verte'],
    ['serveur', 'serrurier'],
    ['coiffeur', 'coffreur'],
    ['bac', 'bacs2'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it('joins the masculine and the feminine title of nearly every occupation', () => {
    const apart = allOccupations().filter(({ masculine, feminine }) => {
      const [a, b] = [masculine, feminine].map((title) => fold(title).split(' ').map(stem));
      return !a!.some((each) => b!.includes(each));
    });
    // Words too short to lose their ending, and titles that are two words: a document holds both titles, so either finds it.
    expect(apart.map(({ masculine, feminine }) => `${masculine} / ${feminine}`)).toEqual([
      'doreur / doreuse',
      'pizzaïolo / pizzaïola',
      'barman / barmaid',
      'scieur / scieuse',
    ]);
  });

  it('never is empty, and stands still', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsOf(text)) expect(stem(word)).not.toBe('');
        expect(queryWords(text).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('spelling', () => {
  it.each([
    ['boulnger', 'boulanger', 1],
    ['boualnger', 'boulanger', 1],
    ['', 'abc', 3],
    ['vente', 'verte', 1],
  ])('%s and %s differ by %i', (a, b, edits) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([edits, edits]);
  });

  it('forgives nothing in short words, one edit from six letters, two from nine', () => {
    expect(['vente', 'soudeur', 'boulanger', 'bts2024'].map(forgiven)).toEqual([0, 1, 2, 0]);
    expect(nearest('vente', ['verte'])).toBeUndefined();
    expect(nearest('soudur', ['soudeur', 'sourdeau'])).toBe('soudeur');
    expect(nearest('soudur', ['bouder'])).toBeUndefined();
  });

  it('finds by its keys every word that is near', () => {
    const letter = fc.constantFrom(...'abcde');
    const word = fc.array(letter, { minLength: 6, maxLength: 12 }).map((letters) => letters.join(''));
    const edit = fc.record({ at: fc.nat(11), letter, kind: fc.constantFrom('add', 'drop', 'change') });
    fc.assert(
      fc.property(word, fc.array(edit, { maxLength: 2 }), (right, edits) => {
        let typed = right;
        for (const { at, letter, kind } of edits.slice(0, forgiven(right)))
          typed = typed.slice(0, at) + (kind === 'drop' ? '' : letter) + typed.slice(kind === 'add' ? at : at + 1);
        if (editDistance(typed, right) > Math.min(forgiven(typed), forgiven(right))) return;
        const keys = new Set(spellingKeys(right));
        expect(spellingKeys(typed).some((key) => keys.has(key))).toBe(true);
      }),
    );
  });
});
