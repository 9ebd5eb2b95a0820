/**
 * What an import tells the person who gave the file: for each line what became of it, and for each cell that was refused what
 * was found and expected. Shared by all importers; sentences are made by the web from the codes.
 */
import type { Cell } from './cell/cell.js';
import type { TableProblem } from './table-problem.js';

/** What became of one line. */
export type RowOutcome = 'created' | 'updated' | 'unchanged' | 'rejected';

/** One cell that was refused; `value` is what the cell says, cut to 80 characters; an empty `column` is the whole line. */
export interface CellProblem {
  column: string;
  code: string;
  value: string;
  expected: string;
}

/** One line of the file; `label` says which one it is in words ("Fournil Martin, Boulangerie"). */
export interface ReportRow {
  line: number;
  outcome: RowOutcome;
  label: string;
  problems: CellProblem[];
}

const longestValue = 80;

/** The problem of a cell that a parser refused, or undefined when it was understood. */
export function cellProblem(column: string, value: string, cell: Cell<unknown>): CellProblem | undefined {
  return cell.ok ? undefined : { column, code: cell.code, value: shortened(value), expected: cell.expected };
}

/** A line as the report keeps it: its values shortened. */
export function reportRow(row: ReportRow): ReportRow {
  const problems = row.problems.map((problem) => ({ ...problem, value: shortened(problem.value) }));
  return { ...row, label: shortened(row.label), problems };
}

/** What `readTable` refused, as lines; repeated headings are no lost line and are left out. */
export function rowsOfTableProblems(problems: TableProblem[]): ReportRow[] {
  const lost = problems.filter(({ code }) => code !== 'heading-repeated');
  return lost.map(({ line, code, value, expected }) =>
    reportRow({ line, outcome: 'rejected', label: '', problems: [{ column: '', code, value, expected }] }),
  );
}

function shortened(value: string): string {
  const characters = [...value];
  return characters.length <= longestValue ? value : `${characters.slice(0, longestValue - 1).join('')}…`;
}
