/**
 * What an import tells the person who gave the file: for each line what became of it, and for each cell that was refused what
 * was found and expected. Shared by all importers; sentences are made by the web from the codes.
 */
import type { Cell } from './cell/cell.js';
import type { TableProblem } from './table-problem.js';

/** What became of one line. */
type RowOutcome = 'created' | 'updated' | 'unchanged' | 'rejected';

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

/** All lines in the order of the file, counted by outcome. */
export interface ImportReport {
  total: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  rows: ReportRow[];
}

const longestValue = 80;

/** The problem of a cell that a parser refused, or undefined when it was understood. */
export function cellProblem(column: string, value: string, cell: Cell<unknown>): CellProblem | undefined {
  return cell.ok ? undefined : { column, code: cell.code, value: shortened(value), expected: cell.expected };
}

/** Collects the lines of a report as an importer meets them. */
export class ReportBuilder {
  private readonly rows: ReportRow[] = [];

  /** Adds one line; its values are shortened. */
  add(row: ReportRow): this {
    const problems = row.problems.map((problem) => ({ ...problem, value: shortened(problem.value) }));
    this.rows.push({ ...row, label: shortened(row.label), problems });
    return this;
  }

  /** Adds what `readTable` refused; repeated headings are no lost line and are left out. */
  addTableProblems(problems: TableProblem[]): this {
    for (const { line, code, value, expected } of problems) {
      if (code === 'heading-repeated') continue;
      this.add({ line, outcome: 'rejected', label: '', problems: [{ column: '', code, value, expected }] });
    }
    return this;
  }

  /** The report so far. */
  build(): ImportReport {
    const rows = this.rows.toSorted((a, b) => a.line - b.line);
    const count = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length;
    return {
      total: rows.length,
      created: count('created'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      rejected: count('rejected'),
      rows,
    };
  }
}

function shortened(value: string): string {
  const characters = [...value];
  return characters.length <= longestValue ? value : `${characters.slice(0, longestValue - 1).join('')}…`;
}
