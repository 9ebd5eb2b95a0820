/** Finds the line of headings and the separator of a file: the pair under which the most expected columns are recognised. */
import { matchHeadings, type ColumnSpec, type Headings } from './column.js';
import { csvRecords } from './text/csv-records.js';

/** What may separate cells, the French usual one first. */
const delimiters = [';', ',', '\t'] as const;
/** What separates the cells of a file. */
export type Delimiter = (typeof delimiters)[number];

/** Where the headings are and what they say. */
export interface FoundHeadings<Key extends string = string> {
  line: number;
  headings: Headings<Key>;
}

/** Titles and Excel's `sep=;` may stand above the headings: the best of the first lines is taken. */
const linesTried = 10;
const charactersTried = 50_000;

/** Never fails: when no column is recognised, `headings.positions` is empty and the separator is the one that cuts the most. */
export function findHeadings<Key extends string>(
  text: string,
  columns: ColumnSpec<Key>[],
): FoundHeadings<Key> & { delimiter: Delimiter } {
  const start = text.slice(0, charactersTried);
  const candidates = delimiters.flatMap((delimiter) =>
    csvRecords(start, { delimiter, limit: linesTried }).records.map(({ line, cells }) => {
      const headings = matchHeadings(cells, columns);
      return { delimiter, line, headings, score: headings.positions.size * 1000 + Math.min(headings.width, 999) };
    }),
  );
  const none = { delimiter: delimiters[0], line: 1, headings: matchHeadings([], columns), score: -1 };
  const { delimiter, line, headings } = candidates.reduce((best, one) => (one.score > best.score ? one : best), none);
  return { delimiter, line, headings };
}
