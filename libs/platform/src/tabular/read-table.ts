/**
 * Reads the CSV files that people really have: any usual encoding, separator and line break, columns in any order under the
 * names they use, titles above the headings, blank lines. It says what it could not read and keeps the rest. It does not
 * understand cells: `cells.ts` does.
 */
import { matchHeadings, type ColumnSpec, type Headings } from './column.js';
import { csvRecords, type CsvRecord, type CsvRecords } from './text/csv-records.js';
import { decodeText, type Encoding } from './text/decode-text.js';
import { findHeadings, type Delimiter, type FoundHeadings } from './find-headings.js';
import { fileProblem, tableProblem, type TableProblem } from './table-problem.js';

/** One line of the table: trimmed cells by column key, an empty string where the file has none. */
export interface TableRow<Key extends string = string> {
  /** The line of the file where the row starts; the first line of the file is 1. */
  line: number;
  cells: Record<Key, string>;
}

/** A file that was read. No rows with a problem at line 0, or with missing headings: nothing may be imported. */
export interface Table<Key extends string = string> {
  delimiter: Delimiter;
  encoding: Encoding;
  /** Headings of the file that no column asked for, as written. */
  unknownHeadings: string[];
  /** Required columns that the file lacks, by their template heading. */
  missingHeadings: string[];
  /** The line of headings, as far as there is one. */
  headings: Headings<Key>;
  rows: TableRow<Key>[];
  problems: TableProblem[];
}

/** The most rows a file may have. */
const maxRows = 20_000;
/** Spreadsheets export thousands of lines of separators alone: they are read, and not counted as rows. */
const maxRecords = 50_000;

/** Reads a table out of any bytes. Never throws: what is wrong is in `problems`. */
export function readTable<Key extends string>(bytes: Uint8Array, columns: ColumnSpec<Key>[]): Table<Key> {
  const unreadable = fileProblem(bytes);
  if (unreadable) return emptyTable(unreadable);
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') return { ...emptyTable<Key>(tableProblem('file-empty')), encoding };
  const { delimiter, line, headings } = findHeadings(text, columns);
  const missing = columns.filter(({ key, required }) => required && !headings.positions.has(key));
  const table = {
    delimiter,
    encoding,
    headings,
    unknownHeadings: headings.unknown,
    missingHeadings: missing.map((one) => one.heading),
  };
  if (missing.length > 0 || headings.positions.size === 0) {
    return { ...table, rows: [], problems: [tableProblem('headings-missing', line, table.missingHeadings.join(', '))] };
  }
  const content = csvRecords(text, { delimiter, limit: maxRecords });
  const problems = headings.repeated.map((heading) => tableProblem('heading-repeated', line, heading));
  return { ...table, ...rowsOf(content, { line, headings, columns, problems }) };
}

interface Layout<Key extends string> extends FoundHeadings<Key> {
  columns: ColumnSpec<Key>[];
  /** Problems of the headings. */
  problems: TableProblem[];
}

/** The rows under the headings, and all problems in the order of the file. */
function rowsOf<Key extends string>(content: CsvRecords, layout: Layout<Key>): Pick<Table<Key>, 'rows' | 'problems'> {
  const { line, headings, columns, problems } = layout;
  const width = headings.width;
  const records = content.records.filter(
    (record) => record.line > line && record.cells.some((cell) => cell.trim() !== ''),
  );
  const isTooWide = ({ cells }: CsvRecord) => cells.slice(width).some((cell) => cell.trim() !== '');
  const extra =
    records[maxRows]?.line ?? (content.records.length >= maxRecords ? content.records.at(-1)?.line : undefined);
  const kept = records.slice(0, maxRows);
  const cellsOf = ({ cells }: CsvRecord) =>
    Object.fromEntries(columns.map(({ key }) => [key, cells[headings.positions.get(key) ?? -1]?.trim() ?? '']));
  return {
    rows: kept
      .filter((record) => !isTooWide(record))
      .map((record) => ({ line: record.line, cells: cellsOf(record) as Record<Key, string> })),
    problems: [
      ...problems,
      ...(records.length === 0 ? [tableProblem('file-empty')] : []),
      ...content.brokenLines
        .filter((broken) => broken > line)
        .map((broken) => tableProblem('quote-not-closed', broken)),
      ...kept
        .filter(isTooWide)
        .map((record) => tableProblem('too-many-cells', record.line, String(record.cells.length))),
      ...(extra === undefined ? [] : [tableProblem('too-many-rows', extra)]),
      ...(content.givenUpAt === undefined ? [] : [tableProblem('too-many-broken-rows', content.givenUpAt)]),
    ].sort((a, b) => a.line - b.line),
  };
}

function emptyTable<Key extends string>(problem: TableProblem): Table<Key> {
  const nothing = { headings: matchHeadings<Key>([], []), unknownHeadings: [], missingHeadings: [], rows: [] };
  return { delimiter: ';', encoding: 'utf-8', ...nothing, problems: [problem] };
}
