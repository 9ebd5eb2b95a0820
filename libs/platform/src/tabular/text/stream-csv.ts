/**
 * The only file that knows the streaming side of `csv-parse`: a file of any size as records, a few at a time. Unlike the
 * files of people, cut by `csv-records.ts`, an official file has one known form, so a fault ends it.
 */
import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A record, the line where it ends (the first line is 1) and the bytes of the file read so far. */
export interface StreamedRecord {
  line: number;
  bytes: number;
  cells: string[];
}

/** A file or a line that cannot be read; line 0 is the file as a whole. */
export class StreamFault extends Error {
  constructor(
    readonly code: 'file-unreadable' | 'line-broken',
    readonly line: number,
    readonly detail: string,
  ) {
    super(`${code} at line ${line}: ${detail}`);
    this.name = 'StreamFault';
  }
}

/** More than the longest official record, and far less than a file without line breaks. */
const maxRecordBytes = 65_536;

/** The records of a UTF-8 file, some at a time, blank lines left out. Throws a `StreamFault` after the records that precede it. */
export async function* streamCsv(path: string, delimiter = ','): AsyncGenerator<StreamedRecord[]> {
  const records: StreamedRecord[] = [];
  // Collected here, because a stream that fails forgets what it has not yet given.
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: maxRecordBytes,
    on_record: (cells: string[], { lines, bytes }) => void records.push({ line: lines, bytes, cells }),
  });
  const file = createReadStream(path);
  const ended = finished(parser.resume()).catch(faultOf);
  try {
    for await (const chunk of file) {
      const fault = await new Promise((resolve) => parser.write(chunk, resolve));
      yield records.splice(0);
      if (fault) throw faultOf(fault);
    }
    parser.end();
    const fault = await ended;
    yield records.splice(0);
    if (fault) throw fault;
  } catch (error) {
    throw faultOf(error);
  } finally {
    file.destroy();
    parser.destroy();
  }
}

function faultOf(error: unknown): Error {
  if (error instanceof StreamFault) return error;
  const { code = 'unknown', lines = 0 } = error as { code?: string; lines?: number };
  return code.startsWith('CSV_')
    ? new StreamFault('line-broken', lines, code)
    : new StreamFault('file-unreadable', 0, code);
}
