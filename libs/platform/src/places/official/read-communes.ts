/**
 * Reads the official file of communes and the file of their movements, one typed row at a time. Files are told apart by their headings,
 * their version is the year in their name. What is wrong is a row too, with its file and line. It stores nothing.
 */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { streamCsv, StreamFault } from '../../tabular/text/stream-csv.js';
import type { PlaceRow } from './commune-fact.js';
import { lineReader, problem } from './commune-row.js';

const YEAR = /(?<!\d)20\d\d(?!\d)/;
const FIRST_BYTES = 8_192;

/** The year of an official file, read in its name: `communes-france-2025.csv` → `2025`. */
export const placesVersion = (name: string): string | null => YEAR.exec(name)?.[0] ?? null;

/** Rows of one file, in its order. */
export async function* readCommunes(path: string): AsyncGenerator<PlaceRow> {
  const file = basename(path);
  const at = (line: number) => ({ file, line });
  if (!placesVersion(file)) {
    yield { ...at(0), ...problem('unknown-version', file) };
    return;
  }
  try {
    let read: ReturnType<typeof lineReader> | undefined;
    for await (const records of streamCsv(path, await delimiterOf(path))) {
      for (const { line, cells } of records) {
        if (cells.some((cell) => cell.includes('\uFFFD'))) {
          yield {
            ...at(line),
            ...problem(
              'not-utf8',
              cells.find((cell) => cell.includes('\uFFFD')),
            ),
          };
        } else if (typeof read === 'function') {
          const fact = read(cells);
          if (fact) yield { ...at(line), ...fact };
        } else {
          read = lineReader(cells);
          if (typeof read === 'function') continue;
          for (const heading of read.missing) yield { ...at(line), ...problem('column-missing', heading) };
          return;
        }
      }
    }
    if (!read) yield { ...at(0), ...problem('column-missing', 'code_insee') };
  } catch (error) {
    const fault = error instanceof StreamFault ? error : new StreamFault('file-unreadable', 0, codeOf(error));
    yield { ...at(fault.line), ...problem(fault.code, fault.detail) };
  }
}

/** The separator that stands most often in the first line. */
async function delimiterOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
    const [first = ''] = buffer.toString('utf8', 0, bytesRead).split('\n');
    const count = (sign: string) => first.split(sign).length;
    return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
  } finally {
    await file.close();
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? 'unknown';
