/** Applies one parser per column to a row: all problems of a row are told at once, not the first one only. */
import type { Cell, CellParser } from './cell/cell.js';
import type { ColumnSpec } from './column.js';
import { cellProblem, type CellProblem } from './report.js';
import type { TableRow } from './read-table.js';

type Parsers<Key extends string> = { [K in Key]: CellParser<unknown> };
type ValueOf<Parser> = Parser extends (text: string) => Cell<infer Value> ? Value : never;

/** The values of a row when every cell was understood, else the problems by template heading. */
export type RowCells<P> =
  { ok: true; values: { [K in keyof P]: ValueOf<P[K]> } } | { ok: false; problems: CellProblem[] };

/** Reads the cells of a row; a column without parser is left out. */
export function readCells<Key extends string, P extends Partial<Parsers<Key>>>(
  row: TableRow<Key>,
  columns: ColumnSpec<Key>[],
  parsers: P,
): RowCells<P> {
  const read = columns.flatMap(({ key, heading }) => {
    const parser = parsers[key];
    const text = row.cells[key];
    return parser ? [{ key, heading, text, cell: parser(text) }] : [];
  });
  const problems = read.flatMap(({ heading, text, cell }) => cellProblem(heading, text, cell) ?? []);
  if (problems.length > 0) return { ok: false, problems };
  const values = Object.fromEntries(read.map(({ key, cell }) => [key, cell.ok ? cell.value : undefined]));
  return { ok: true, values: values as { [K in keyof P]: ValueOf<P[K]> } };
}
