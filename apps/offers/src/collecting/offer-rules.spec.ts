import { readRow } from '@app/platform/imports/read-row.js';
import { loadPlaces, type Places } from '@app/platform/places/places.js';
import { matchHeadings } from '@app/platform/tabular/column.js';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { offerColumns, type OfferColumn } from './offer-columns.js';
import { offerLabel, offerRules } from './offer-rules.js';

const example = Object.fromEntries(offerColumns.map((column) => [column.key, column.example])) as Record<
  OfferColumn,
  string
>;
let places: Places;
beforeAll(async () => {
  places = await loadPlaces();
});

const reading = (change: Partial<Record<OfferColumn, string>>) =>
  readRow({ line: 2, cells: { ...example, ...change } }, offerRules(places));
const valueOf = (change: Partial<Record<OfferColumn, string>>, key: OfferColumn) => {
  const read = reading(change);
  return read.ok ? read.values[key as keyof typeof read.values] : read.problems;
};

describe('the columns of a file of offers', () => {
  it('have examples that make a row', () => {
    expect(reading({})).toMatchObject({
      ok: true,
      values: { siret: '73282932000074', occupation: 'D1102', place: { label: 'Niort' } },
    });
    expect(offerLabel(example)).toBe('Fournil Martin, Apprenti boulanger (F/H)');
  });

  it('have headings of which none means two columns', () => {
    for (const { key, heading, synonyms } of offerColumns) {
      for (const name of [heading, ...synonyms]) {
        expect([name, ...matchHeadings([name], offerColumns).positions.keys()]).toEqual([name, key]);
      }
    }
  });
});

describe('a row of a file of offers', () => {
  it.each([
    ['openings', '', 1],
    ['openings', '12', 12],
    ['siret', '732.829.320-00074', '73282932000074'],
    ['email', '', null],
    ['startFrom', '', null],
    ['contractTypes', 'apprentissage / pro', ['apprenticeship', 'vocational']],
  ] as [OfferColumn, string, unknown][])('reads %s "%s"', (key, text, value) =>
    expect(valueOf({ [key]: text }, key)).toEqual(value),
  );

  it.each([
    [{ openings: '100' }, 'Postes', 'openings-out-of-range'],
    [{ startTo: '01/08/2026' }, 'Début au plus tard', 'days-reversed'],
    [{ startFrom: '01/09/1926' }, 'Début au plus tôt', 'date-out-of-range'],
    [{ postalCode: '7' }, 'Code postal', 'postal-code-unreadable'],
    [{ postalCode: '', commune: '' }, 'Code postal', 'cell-empty'],
    [{ commune: 'Nirot' }, 'Commune', 'place-unknown'],
    [{ title: 'x'.repeat(161) }, 'Intitulé', 'text-too-long'],
  ])('refuses %j', (change, column, code) => {
    expect(reading(change)).toMatchObject({ ok: false, problems: [{ column, code }] });
  });

  it('never throws, whatever the cells say', () => {
    const cells = fc.record(
      Object.fromEntries(offerColumns.map(({ key }) => [key, fc.string({ unit: 'binary' })])) as Record<
        OfferColumn,
        fc.Arbitrary<string>
      >,
    );
    fc.assert(fc.property(cells, (change) => typeof reading(change).ok === 'boolean'));
  });
});
