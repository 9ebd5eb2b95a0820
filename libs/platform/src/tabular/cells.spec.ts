import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as cells from './cells.js';

const { parseDate, parseEmail, parseInteger, parseKm, parseList, parsePhone, parsePostalCode, parseText, parseYesNo } =
  cells;
const all = { parseDate, parseEmail, parseInteger, parseKm, parsePhone, parsePostalCode, parseText, parseYesNo };

const understood: [cells.CellParser<unknown>, string, unknown][] = [
  [parseDate, '12/03/2026', '2026-03-12'],
  [parseDate, '2026-03-12', '2026-03-12'],
  [parseDate, '12.3.26', '2026-03-12'],
  [parseDate, '12-03-98', '1998-03-12'],
  [parseDate, '46093', '2026-03-12'],
  [parseDate, '12/03/2026 00:00', '2026-03-12'],
  [parseDate, '1er septembre 2026', '2026-09-01'],
  [parseDate, '15 Août 2026', '2026-08-15'],
  [parseDate, '3 juil. 2026', '2026-07-03'],
  [parseDate, '29/02/2028', '2028-02-29'],
  [parseInteger, '2', 2],
  [parseInteger, '1 200', 1200],
  [parseInteger, '3,0', 3],
  [parseKm, '15 km', 15],
  [parseKm, '7,5KM', 8],
  [parseKm, '20', 20],
  [parseYesNo, 'Oui', true],
  [parseYesNo, 'o', true],
  [parseYesNo, 'X', true],
  [parseYesNo, '1', true],
  [parseYesNo, 'NON', false],
  [parseYesNo, 'n', false],
  [parseYesNo, '0', false],
  [parseEmail, ' Contact@Fournil-Martin.example ', 'contact@fournil-martin.example'],
  [parseEmail, 'prenom.nom+cv@mail.laposte.example', 'prenom.nom+cv@mail.laposte.example'],
  [parsePhone, '06 39 98 12 34', '+33639981234'],
  [parsePhone, '06.39.98.12.34', '+33639981234'],
  [parsePhone, '+33 (0)6 39 98 12 34', '+33639981234'],
  [parsePhone, '0033639981234', '+33639981234'],
  [parsePhone, '639981234', '+33639981234'],
  [parsePhone, '0692 12 34 56', '+262692123456'],
  [parsePhone, '+49 30 901820', '+4930901820'],
  [parsePostalCode, '79000', '79000'],
  [parsePostalCode, '1000', '01000'],
  [parsePostalCode, '79 000', '79000'],
  [parsePostalCode, 'F-34000', '34000'],
  [parseList, 'Boulangerie, pâtisserie / vente|BOULANGERIE', ['Boulangerie', 'pâtisserie', 'vente']],
  [parseList, '', []],
  [parseText, ' a ', 'a'],
];

const refused: [cells.CellParser<unknown>, string, string][] = [
  [parseDate, 'dès que possible', 'date-unreadable'],
  [parseDate, 'septembre 2026', 'date-unreadable'],
  [parseDate, '31/02/2026', 'date-impossible'],
  [parseDate, '12/13/2026', 'date-impossible'],
  [parseDate, '12 brumaire 2026', 'date-impossible'],
  [parseDate, '79000', 'date-unreadable'],
  [parseInteger, '-1', 'integer-unreadable'],
  [parseInteger, 'deux', 'integer-unreadable'],
  [parseKm, '30 min', 'km-unreadable'],
  [parseKm, '2000 km', 'km-unreadable'],
  [parseYesNo, 'peut-être', 'yes-no-unreadable'],
  [parseEmail, 'contact@fournil', 'email-unreadable'],
  [parseEmail, 'contact fournil.example', 'email-unreadable'],
  [parseEmail, 'a..b@fournil.example', 'email-unreadable'],
  [parseEmail, 'a@x.example, b@x.example', 'email-unreadable'],
  [parsePhone, '08 99 12 34 56', 'phone-unreadable'],
  [parsePhone, '06 39 98 12', 'phone-unreadable'],
  [parsePhone, '06 39 98 12 34 ou 05 36 49 00 00', 'phone-unreadable'],
  [parsePostalCode, '790', 'postal-code-unreadable'],
  [parsePostalCode, '2A004', 'postal-code-unreadable'],
  [parsePostalCode, '99100', 'postal-code-unreadable'],
];

describe('reading cells', () => {
  it.each(understood)('%p reads %p', (parse, text, value) => {
    expect(parse(text)).toEqual({ ok: true, value });
  });

  it.each(refused)('%p refuses %p', (parse, text, code) => {
    expect(parse(text)).toMatchObject({ ok: false, code, expected: expect.any(String) });
  });

  it.each(Object.values(all))('%p refuses an empty cell unless it is optional', (parse) => {
    expect(parse(' ')).toMatchObject({ ok: false, code: 'cell-empty' });
    expect(cells.optional<unknown>(parse)(' ')).toEqual({ ok: true, value: null });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...Object.values(all), parseList), (text, parse) => {
        expect(typeof parse(text).ok).toBe('boolean');
      }),
    );
  });

  it('reads every day back from the three usual forms', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        for (const text of [iso, `${d}/${m}/${y}`, `${Number(d)}.${Number(m)}.${y.slice(2)}`]) {
          expect(parseDate(text)).toEqual({ ok: true, value: iso });
        }
      }),
    );
  });
});
