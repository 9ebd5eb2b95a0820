import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { read, unread } from '../tabular/cell/cell.js';
import { cleanCells, readRow } from './read-row.js';
import { dayWithin, lineUpTo, listUpTo, textUpTo } from './text-cells.js';
import { parseContractTypes, parseOccupation, parseOccupations } from './trade-cells.js';

const both = ['apprenticeship', 'vocational'];
const birthday = dayWithin({ from: '2000-01-01', to: '2014-12-31', expected: 'Une date' });

describe('the kinds of contract', () => {
  it.each([
    ['apprentissage', ['apprenticeship']],
    ['Contrat d’apprentissage', ['apprenticeship']],
    ['contrat de professionnalisation', ['vocational']],
    ['PRO', ['vocational']],
    ['apprentissage / pro', both],
    ['pro ou apprentissage', both],
    ['Alternance', both],
  ])('%s', (text, types) => expect(parseContractTypes(text)).toEqual({ ok: true, value: types }));

  it.each([
    ['', 'cell-empty'],
    ['stage', 'contract-type-unknown'],
    ['apprentissage, stage', 'contract-type-unknown'],
  ])('not "%s"', (text, code) => expect(parseContractTypes(text)).toMatchObject({ ok: false, code }));
});

describe('trades', () => {
  it('are read by words or code, in their order, once', () => {
    expect(parseOccupation('Boulangère')).toEqual({ ok: true, value: 'D1102' });
    expect(parseOccupations('Pâtisserie / D1102 / boulanger')).toEqual({ ok: true, value: ['D1104', 'D1102'] });
    expect(parseOccupations('')).toEqual({ ok: true, value: [] });
  });

  it('that are unknown are named', () => {
    const expected = expect.stringContaining('à la place de « licorne »');
    expect(parseOccupations('Boulangerie, licorne')).toEqual({ ok: false, code: 'occupation-unknown', expected });
  });
});

describe('texts and days with limits', () => {
  it.each([
    [lineUpTo(5)('a \n b'), { ok: true, value: 'a b' }],
    [lineUpTo(5)('abcdef'), { ok: false, code: 'text-too-long' }],
    [textUpTo(3)(''), { ok: true, value: '' }],
    [textUpTo(3)('abcd'), { ok: false, code: 'text-too-long' }],
    [listUpTo(2)('a, b'), { ok: true, value: ['a', 'b'] }],
    [listUpTo(2)('a, b, c'), { ok: false, code: 'list-too-long' }],
    [birthday('01/02/2010'), { ok: true, value: '2010-02-01' }],
    [birthday('01/02/1910'), { ok: false, code: 'date-out-of-range' }],
    [birthday('31/02/2010'), { ok: false, code: 'date-impossible' }],
  ])('%#', (cell, expected) => expect(cell).toMatchObject(expected));
});

describe('a row as a whole', () => {
  const columns = (['name', 'from', 'to'] as const).map((key) => ({
    key,
    heading: key.toUpperCase(),
    synonyms: [],
    required: true,
    example: '',
  }));
  const rules = {
    columns,
    cells: { name: lineUpTo(5) },
    across: {
      length: ({ from, to }: Record<'from' | 'to', string>) => ({
        at: 'to' as const,
        cell: to < from ? unread('reversed', 'Plus tard') : read(Number(to) - Number(from)),
      }),
    },
  };

  it('gives what each cell says and what they say together', () => {
    expect(readRow({ line: 2, cells: { name: 'a', from: '1', to: '3' } }, rules)).toEqual({
      ok: true,
      values: { name: 'a', length: 2 },
    });
  });

  it('tells every problem at once, under the headings of the template', () => {
    expect(readRow({ line: 2, cells: { name: '', from: '3', to: '1' } }, rules)).toMatchObject({
      ok: false,
      problems: [
        { column: 'NAME', code: 'cell-empty' },
        { column: 'TO', code: 'reversed', value: '1', expected: 'Plus tard' },
      ],
    });
  });

  it('has no character that PostgreSQL cannot store', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanCells({ text }).text).not.toContain('\0');
      }),
    );
    expect(cleanCells({ text: 'a\0b\nc ' })).toEqual({ text: 'a b\nc' });
    expect(cleanCells({ text: '\u200bNiort\u202e' })).toEqual({ text: 'Niort' });
  });
});
