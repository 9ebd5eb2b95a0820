/**
 * Reads a ROME archive as France Travail publishes it, from a folder or a list of files, one typed row at a time and never
 * a whole file in memory. What is wrong is a row too, with its file and line: nothing is thrown but the reason of an
 * abort. It stores nothing.
 */
import { findRomeFiles, type SizedFile } from './rome-files.js';
import type { RomeFact } from './rome-fact.js';
import { problem, type RomeProblem } from './rome-problem.js';
import { factOf, type RomeCells } from './rome-row.js';
import { streamCsv, StreamFault, type StreamedRecord } from '../tabular/text/stream-csv.js';

/** A fact or a problem, and where it was read. */
export type RomeRow = (RomeFact | RomeProblem) & { file: string; line: number; version: string | null };

/** How far the reading is, in bytes of all the files that are read. */
export interface RomeProgress {
  file: string;
  bytesRead: number;
  totalBytes: number;
}

/** `onProgress` is called at the start and the end of each file, and after each part of it. */
export interface ReadRomeOptions {
  onProgress?: (progress: RomeProgress) => void;
  signal?: AbortSignal;
}

/** Reads every file that `describeArchive` knows, older versions first; throws only the reason of the signal. */
export async function* readRome(
  folderOrFiles: string | readonly string[],
  { onProgress, signal }: ReadRomeOptions = {},
): AsyncGenerator<RomeRow> {
  const { files, problems } = await findRomeFiles(folderOrFiles);
  for (const { file, ...told } of problems) yield { ...told, file, line: 0, version: null };
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  for (const file of files) {
    const tell = (bytes: number) => onProgress?.({ file: file.name, bytesRead: before + bytes, totalBytes });
    signal?.throwIfAborted();
    tell(0);
    for await (const { rows, bytes } of rowsOf(file)) {
      for (const row of rows) {
        yield row;
        signal?.throwIfAborted();
      }
      if (bytes < file.bytes) tell(bytes);
    }
    tell(file.bytes);
    before += file.bytes;
  }
}

interface Batch {
  rows: RomeRow[];
  bytes: number;
}

async function* rowsOf(file: SizedFile): AsyncGenerator<Batch> {
  const at = (line: number) => ({ file: file.name, line, version: file.version });
  const lacking = (columns: readonly string[], line: number) =>
    columns.map((column): RomeRow => ({ ...at(line), ...problem('column-missing', column) }));
  let headings: string[] | undefined;
  try {
    for await (const records of streamCsv(file.path)) {
      const first = headings ? undefined : records.shift();
      if (first) {
        headings = first.cells.map((heading) => heading.trim());
        const missing = lacking(missingColumns(file, headings), first.line);
        yield { rows: missing, bytes: first.bytes };
        if (missing.length > 0) return;
      }
      const rows = records.map(({ line, cells }) => ({ ...at(line), ...rowOf(file, named(headings ?? [], cells)) }));
      yield { rows, bytes: records.at(-1)?.bytes ?? file.bytes };
    }
    // A file without a line lacks its headings like any other.
    if (!headings) yield { rows: lacking(file.columns, 0), bytes: 0 };
  } catch (error) {
    if (!(error instanceof StreamFault)) throw error;
    yield { rows: [{ ...at(error.line), ...problem(error.code, error.detail) }], bytes: file.bytes };
  }
}

function rowOf(file: SizedFile, cells: RomeCells): RomeFact | RomeProblem {
  const broken = Object.keys(cells).find((heading) => cells[heading]?.includes('\uFFFD'));
  if (broken) return problem('not-utf8', broken);
  const fact = factOf(file.table, cells);
  return 'kind' in fact ? fact : problem(fact.code, `${fact.column}: ${fact.value}`);
}

/** Cells by heading; the official files write an apostrophe twice. */
function named(headings: readonly string[], cells: StreamedRecord['cells']): RomeCells {
  return Object.fromEntries(headings.map((heading, at) => [heading, (cells[at] ?? '').replaceAll("''", "'").trim()]));
}

function missingColumns(file: SizedFile, headings: readonly string[]): string[] {
  return file.columns.filter((column) => !headings.includes(column));
}
