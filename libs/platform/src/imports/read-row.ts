/**
 * One row of a file, read as a whole: each cell by its parser, and what only several cells say together (a postal code and its commune, a
 * start and an end). All problems of the row are told at once, under the headings of the template.
 */
import type { Cell, CellParser } from '../tabular/cell/cell.js';
import type { ColumnSpec } from '../tabular/column.js';
import { readCells, type RowCells } from '../tabular/read-cells.js';
import type { TableRow } from '../tabular/read-table.js';
import { cellProblem, type CellProblem, type ReportRow } from '../tabular/report.js';

/** What several cells say together, and under which column a problem is told. */
export type AcrossCells<Key extends string, Value> = (cells: Record<Key, string>) => { at: Key; cell: Cell<Value> };

type Parsers<Key extends string> = Partial<Record<Key, CellParser<unknown>>>;
type Across<Key extends string> = Record<string, AcrossCells<Key, unknown>>;

/** How the rows of a kind of file are read. */
export interface RowRules<Key extends string, P extends Parsers<Key>, A extends Across<Key>> {
  columns: ColumnSpec<Key>[];
  cells: P;
  across: A;
}

type CellValues<P> = Extract<RowCells<P>, { ok: true }>['values'];
type AcrossValues<A> = { [K in keyof A]: A[K] extends (cells: never) => { cell: Cell<infer Value> } ? Value : never };

/** Everything a row says once it was understood, by column and by what was read across columns. */
export type RowValues<P, A> = CellValues<P> & AcrossValues<A>;

/** The values of a row when all of it was understood, else every problem. */
export type ReadRow<P, A> = { ok: true; values: RowValues<P, A> } | { ok: false; problems: CellProblem[] };

// Control characters of ASCII but tab and line feed mean nothing in a cell, and PostgreSQL stores no NUL in a text.
const CONTROL = /(?![\t\n\u0080-\u009f])\p{Cc}/gu;

// Spaces without width and marks that turn the direction of what follows: pages and mails leave them in what is copied.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The cells of a row without the characters that nobody sees and some programs leave in them. */
export const cleanCells = <Key extends string>(cells: Record<Key, string>): Record<Key, string> =>
  Object.fromEntries(
    Object.entries<string>(cells).map(([key, text]) => [key, text.replace(INVISIBLE, '').replace(CONTROL, ' ').trim()]),
  ) as Record<Key, string>;

/** Reads a row by its rules; its cells are clean, see `cleanCells`. */
export function readRow<Key extends string, P extends Parsers<Key>, A extends Across<Key>>(
  { line, cells }: TableRow<Key>,
  { columns, cells: parsers, across }: RowRules<Key, P, A>,
): ReadRow<P, A> {
  const single = readCells({ line, cells }, columns, parsers as Record<Key, CellParser<unknown>>);
  const together = Object.entries(across).map(([name, read]) => ({ name, ...read(cells) }));
  const headings = new Map(columns.map(({ key, heading }) => [key, heading]));
  const problems = [
    ...(single.ok ? [] : single.problems),
    ...together.flatMap(({ at, cell }) => cellProblem(headings.get(at) ?? at, cells[at], cell) ?? []),
  ];
  if (!single.ok || problems.length) return { ok: false, problems };
  const found = Object.fromEntries(together.map(({ name, cell }) => [name, cell.ok ? cell.value : undefined]));
  return { ok: true, values: { ...single.values, ...found } as RowValues<P, A> };
}

/** What the report says of a row whose thing stood on an earlier line of the same file, in other words. */
export const repeatedRow = (label: string, columns: ColumnSpec[]): Omit<ReportRow, 'line'> => ({
  outcome: 'rejected',
  label,
  problems: [
    {
      column: columns[0]?.heading ?? '',
      code: 'row-repeated',
      value: label,
      expected: 'Une seule ligne pour la même chose : gardez la bonne, supprimez les autres',
    },
  ],
});
