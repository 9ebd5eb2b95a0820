import { allOccupations } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import { suggestOccupations } from '../../search/suggest-occupations.js';
import { KnownOccupations } from './known-occupations.js';
import { titleForms } from './title-forms.js';

const starterOnly = new KnownOccupations({ occupations: [], titles: [] });
const known = new KnownOccupations({
  occupations: [
    { code: 'B1101', parent: 'B1101', label: 'Création en arts plastiques' },
    { code: 'A1102', parent: 'A1101', label: "Conducteur / Conductrice d'engins d'exploitation forestière" },
    { code: 'L1501', parent: 'L1501', label: 'Coiffure et maquillage artistique' },
  ],
  titles: [
    { code: 'B1101', label: 'Sculpteur / Sculptrice sur glace', shortLabel: 'Sculpteur / Sculptrice sur glace' },
    { code: 'B1101', label: 'Perruquier-plasticien', shortLabel: 'Perruquier-plasticien' },
    { code: 'L1501', label: 'Perruquier-plasticien', shortLabel: 'Perruquier-plasticien' },
    { code: 'L1501', label: 'Boulanger / Boulangère', shortLabel: 'Boulanger' },
    { code: 'A1101', label: "Conducteur / Conductrice d'engins d'exploitation forestière", shortLabel: '' },
    { code: 'Z9999', label: 'Titre sans métier', shortLabel: '' },
  ],
});

describe('the names that a title holds', () => {
  it.each([
    ['Boulanger / Boulangère', ['Boulanger', 'Boulangère']],
    ["Conducteur / Conductrice d'engins", ["Conducteur d'engins", "Conductrice d'engins"]],
    [
      'Agent administratif / Agente administrative de mairie',
      ['Agent administratif de mairie', 'Agente administrative de mairie'],
    ],
    ['Ambulancier', ['Ambulancier']],
    ['Un / Deux / Trois', ['Un / Deux / Trois']],
  ])('are those of %s', (title, forms) => {
    expect(titleForms(title)).toEqual(forms);
  });
});

describe('the occupations that offers may name', () => {
  it('are those of our list without an archive, with the same words', () => {
    for (const row of allOccupations()) {
      expect(starterOnly.isKnown(row.code)).toBe(true);
      expect(starterOnly.codeOf(row.feminine)).toBe(known.codeOf(row.feminine));
    }
    expect([starterOnly.isKnown('B1101'), starterOnly.codeOf('B1101'), starterOnly.namesOf('B1101')]).toEqual([
      false,
      null,
      null,
    ]);
  });

  it('grow with imported codes, labels and titles, in both genders', () => {
    expect([known.isKnown('A1102'), known.parentOf('A1102'), known.codeOf('a1102')]).toEqual([true, 'A1101', 'A1102']);
    expect(known.codeOf('sculptrice SUR glace')).toBe('B1101');
    expect(known.namesOf('B1101')).toEqual({ fr: 'Création en arts plastiques', en: 'Création en arts plastiques' });
    expect(known.wordsOf('B1101')).toContain('Sculptrice sur glace');
  });

  it('keep our meaning of plain words', () => {
    expect(known.codeOf('boulangère')).toBe('D1102');
    expect(suggestOccupations(known, 'boulanger', 1)).toMatchObject([{ code: 'D1102', en: 'Bakery' }]);
  });

  it('prefer the name of an occupation to a title that hangs on its parent', () => {
    expect(known.codeOf("Conductrice d'engins d'exploitation forestière")).toBe('A1102');
  });

  it('do not choose between two occupations, nor know a title without one', () => {
    expect([known.codeOf('Perruquier-plasticien'), known.codeOf('Titre sans métier')]).toEqual([null, null]);
    expect(
      suggestOccupations(known, 'perruquier plasticien', 8)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(expect.arrayContaining(['B1101', 'L1501']));
  });
});
