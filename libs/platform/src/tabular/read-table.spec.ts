import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ColumnSpec } from './column.js';
import { readTable } from './read-table.js';

const column = <K extends string>(key: K, heading: string, rest: Partial<ColumnSpec> = {}): ColumnSpec<K> => ({
  synonyms: [],
  required: false,
  example: '',
  ...rest,
  heading,
  key,
});
const columns = [
  column('name', 'Entreprise', { required: true, synonyms: ['Raison sociale'] }),
  column('phone', 'Téléphone', { synonyms: ['N° de tél.'] }),
  column('note', 'Description'),
];
const bytesOf = (text: string) => Buffer.from(text);
const tableOf = (text: string) => readTable(bytesOf(text), columns);
const cellsOf = (text: string) =>
  tableOf(text).rows.map(({ line, cells }) => [line, cells.name, cells.phone, cells.note]);
const codesOf = (bytes: Uint8Array) => readTable(bytes, columns).problems.map(({ line, code }) => [line, code]);

describe('reading a table', () => {
  it.each([
    ['semicolons', 'Entreprise;Téléphone;Description\nA;1;x,y\n', ';'],
    ['commas', 'Entreprise,Téléphone,Description\nA,1,"x,y"\n', ','],
    ['tabs', 'Entreprise\tTéléphone\tDescription\nA\t1\tx,y\n', '\t'],
    ['another order, capitals, accents, synonyms', 'DESCRIPTION ;N° de tel;raison sociale\nx,y;1;A', ';'],
    ['Windows line breaks and blank lines', '\r\nEntreprise;Téléphone;Description\r\n\r\nA;1;x,y\r\n  \r\n', ';'],
    ['trailing empty columns and lines of separators', 'Entreprise;Téléphone;Description;;\nA;1;x,y;;\n;;;;\n', ';'],
    [
      'a title and a hint of separator above',
      'sep=;\nListe des offres, novembre\n\nEntreprise;Téléphone;Description\nA;1;x,y',
      ';',
    ],
    ['spaces around quoted cells', 'Entreprise;Téléphone;Description\n "A" ; "1" ; "x,y" \n', ';'],
  ])('understands %s', (_, text, delimiter) => {
    const table = tableOf(text);
    expect(table).toMatchObject({ delimiter, problems: [], missingHeadings: [], unknownHeadings: [] });
    expect(table.rows.map((row) => row.cells)).toEqual([{ name: 'A', phone: '1', note: 'x,y' }]);
  });

  it('gives the line where each row starts, across quoted line breaks and blank lines', () => {
    const text = '\nEntreprise;Téléphone;Description\n\nA;1;"one\r\ntwo\n\nfour"\n\n\nB;2;x\nC;3;"y"';
    expect(cellsOf(text)).toEqual([
      [4, 'A', '1', 'one\ntwo\n\nfour'],
      [10, 'B', '2', 'x'],
      [11, 'C', '3', 'y'],
    ]);
  });

  it('takes quotes in the middle of a cell as they are', () => {
    expect(cellsOf('Entreprise;Téléphone;Description\nA "chez B";1;\n"A" chez B;2;"say ""hi"""\nC;3;')).toEqual([
      [2, 'A "chez B"', '1', ''],
      [3, '"A" chez B', '2', 'say "hi"'],
      [4, 'C', '3', ''],
    ]);
  });

  it('fills the cells that a short line or an absent column lacks', () => {
    expect(cellsOf('Entreprise;Description\nA\n')).toEqual([[2, 'A', '', '']]);
  });

  it('names the headings it does not know', () => {
    expect(tableOf('Entreprise;Humeur\nA;bonne').unknownHeadings).toEqual(['Humeur']);
  });

  it('loses the broken lines only', () => {
    const text = 'Entreprise;Téléphone;Description\nA;1;x\nB;2;"open\nC;3;y\nD;4;z;too;many\nE;5;"closed"\nF;6;';
    expect(cellsOf(text).map(([line]) => line)).toEqual([2, 4, 6, 7]);
    expect(codesOf(bytesOf(text))).toEqual([
      [3, 'quote-not-closed'],
      [5, 'too-many-cells'],
    ]);
  });
});

describe('encodings', () => {
  const text = 'Entreprise;Téléphone\nŒuvre d’été à 5 €;1\n';
  const latin1 = Buffer.from('Entreprise;T\xe9l\xe9phone\n\x8cuvre d\x92\xe9t\xe9 \xe0 5 \x80;1\n', 'latin1');
  it.each([
    ['utf-8', bytesOf(text)],
    ['utf-8', bytesOf(`\uFEFF${text}`)],
    ['windows-1252', latin1],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('reads %s', (encoding, bytes) => {
    const table = readTable(bytes, columns);
    expect(table).toMatchObject({ encoding, problems: [] });
    expect(table.rows[0]?.cells).toEqual({ name: 'Œuvre d’été à 5 €', phone: '1', note: '' });
  });
});

describe('files that are no table', () => {
  const many = (count: number, line: string) => `Entreprise;Téléphone\n${line.repeat(count)}`;
  it.each([
    ['nothing', bytesOf(''), [[0, 'file-empty']]],
    ['blank lines', bytesOf('\r\n \r\n'), [[0, 'file-empty']]],
    ['headings alone', bytesOf('Entreprise;Téléphone\r\n'), [[0, 'file-empty']]],
    ['a spreadsheet', bytesOf('PK\u0003\u0004…'), [[0, 'file-is-spreadsheet']]],
    ['an old spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), [[0, 'file-is-spreadsheet']]],
    ['NUL bytes', bytesOf('Entreprise\u0000;'), [[0, 'file-is-binary']]],
    ['too many bytes', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), [[0, 'file-too-large']]],
    ['too many rows', bytesOf(many(20_002, 'A;1\n')), [[20_002, 'too-many-rows']]],
  ])('says so of %s', (_, bytes, codes) => {
    expect(codesOf(bytes)).toEqual(codes);
  });

  it('names the required headings that are missing and imports nothing', () => {
    const table = tableOf('Téléphone;Description\n1;x\n');
    expect(table).toMatchObject({ rows: [], missingHeadings: ['Entreprise'] });
    expect(table.problems).toMatchObject([{ line: 1, code: 'headings-missing', value: 'Entreprise' }]);
  });

  it('reads the first of two equal headings and says so', () => {
    const table = tableOf('Entreprise;Téléphone;Raison sociale\nA;1;B\n');
    expect(table.rows[0]?.cells.name).toBe('A');
    expect(table.problems).toMatchObject([{ line: 1, code: 'heading-repeated', value: 'Raison sociale' }]);
  });

  it('gives up after too many broken lines', () => {
    const codes = codesOf(bytesOf(many(2_000, '"a\n')));
    expect(codes.at(-1)?.[1]).toBe('too-many-broken-rows');
  });
});

describe('whatever the bytes', () => {
  const parts = fc.constantFrom(
    'Entreprise',
    'Téléphone',
    ';',
    ',',
    '\t',
    '"',
    '""',
    '\n',
    '\r\n',
    '\r',
    ' ',
    'é',
    'x',
    '\uFEFF',
  );
  const messy = fc.array(parts, { maxLength: 60 }).map((words) => bytesOf(words.join('')));

  it('never throws, and every row is under the headings with all its cells', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), messy), (bytes) => {
        const table = readTable(bytes, columns);
        const lines = table.rows.map((row) => row.line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        expect(table.rows.every((row) => Object.keys(row.cells).length === columns.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back what a spreadsheet would have quoted', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', '\t') })
      .map((text) => `k${text}k`);
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n'), (written, delimiter, end) => {
        const quoted = (cells: string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter);
        const text = [['Entreprise', 'Téléphone', 'Description'], ...written].map(quoted).join(end);
        const table = readTable(bytesOf(text), columns);
        expect(table.problems).toEqual([]);
        expect(table.rows.map(({ cells }) => [cells.name, cells.phone, cells.note])).toEqual(written);
      }),
    );
  });
});
