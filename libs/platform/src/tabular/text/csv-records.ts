/**
 * The only file that knows the synchronous side of `csv-parse` (`stream-csv.ts` knows the other). It cuts text into records and keeps
 * going after a broken one: the parser stops at the first fault, so it is started again on the line after it. It knows nothing of headings.
 */
import { parse, type Options } from 'csv-parse/sync';

/** One record and the line of the file where it starts (the first line is 1). */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** What could be read, and the lines that could not. */
export interface CsvRecords {
  records: CsvRecord[];
  brokenLines: number[];
  /** The line where reading was given up because too much was broken, else undefined. */
  givenUpAt: number | undefined;
}

/** How text is cut: `limit` is a number of records, blank lines not counted. */
export interface CsvOptions {
  delimiter: string;
  limit: number;
}

const newline = 0x0a;
const space = 0x20;
/** An unclosed quote swallows what follows: beyond this size a record is taken for one. A full spreadsheet cell is half of it. */
const maxRecordBytes = 65_536;
const maxBrokenLines = 200;

/** Cuts text whose line breaks are `\n` into records. Never throws. */
export function csvRecords(text: string, { delimiter, limit }: CsvOptions): CsvRecords {
  const bytes = Buffer.from(text);
  const result: CsvRecords = { records: [], brokenLines: [], givenUpAt: undefined };
  let at = { offset: 0, line: 1 };
  while (at.offset < bytes.length && result.records.length < limit) {
    const rest = bytes.subarray(at.offset);
    const read = strictRecords(rest, { delimiter, limit: limit - result.records.length });
    for (const { line, cells } of read.records) result.records.push({ line: at.line + line, cells });
    if (!read.broken) break;
    const skipped = read.bytes + blankBytes(rest.subarray(read.bytes));
    at = { offset: at.offset + skipped, line: at.line + linesIn(rest.subarray(0, skipped)) };
    const end = bytes.indexOf(newline, at.offset);
    const next = end === -1 ? bytes.length : end + 1;
    const cells = lenientLine(bytes.subarray(at.offset, next), delimiter);
    if (cells) result.records.push({ line: at.line, cells });
    else result.brokenLines.push(at.line);
    if (result.brokenLines.length >= maxBrokenLines) return { ...result, givenUpAt: at.line };
    at = { offset: next, line: at.line + 1 };
  }
  return result;
}

interface StrictRecords {
  /** Lines counted from 0. */
  records: CsvRecord[];
  /** Bytes of the records that were read. */
  bytes: number;
  broken: boolean;
}

function strictRecords(bytes: Buffer, { delimiter, limit }: CsvOptions): StrictRecords {
  const result: StrictRecords = { records: [], bytes: 0, broken: false };
  let line = 0;
  const keep = (cells: string[], info: { bytes: number }) => {
    const record = bytes.subarray(result.bytes, info.bytes);
    result.records.push({ line: line + linesIn(record.subarray(0, blankBytes(record))), cells });
    line += linesIn(record);
    result.bytes = info.bytes;
    return null;
  };
  const options: Options = {
    ...common(delimiter),
    trim: true,
    to: limit,
    max_record_size: maxRecordBytes,
    on_record: keep,
  };
  try {
    parse(bytes, options);
  } catch {
    result.broken = true;
  }
  return result;
}

/** One line on its own, with quotes in the middle of a cell taken as they are; undefined when a quote stays open. */
function lenientLine(bytes: Buffer, delimiter: string): string[] | undefined {
  try {
    return parse(bytes, { ...common(delimiter), relax_quotes: true, max_record_size: maxRecordBytes })[0];
  } catch {
    return undefined;
  }
}

function common(delimiter: string): Options {
  return { delimiter, record_delimiter: '\n', relax_column_count: true, skip_empty_lines: true };
}

/** Length of the blank lines (and spaces) that bytes start with: the parser counts them with the record that follows. */
function blankBytes(bytes: Buffer): number {
  const first = bytes.findIndex((byte) => byte !== newline && byte !== space);
  return first === -1 ? bytes.length : first;
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) lines++;
  return lines;
}
