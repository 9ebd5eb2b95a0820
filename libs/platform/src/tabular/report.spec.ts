import { describe, expect, it } from '@jest/globals';
import { optional, parseDate, parseInteger } from './cells.js';
import { readCells } from './read-cells.js';
import { reportRow, rowsOfTableProblems } from './report.js';
import { tableProblem } from './table-problem.js';

const column = <K extends string>(key: K, heading: string) => ({
  key,
  heading,
  synonyms: [],
  required: true,
  example: '',
});
const columns = [column('start', 'Début'), column('openings', 'Postes'), column('note', 'Note')];
const parsers = { start: parseDate, openings: optional(parseInteger) };
const row = (start: string, openings: string) => ({ line: 2, cells: { start, openings, note: '' } });

describe('the report of an import', () => {
  it('has a line for each line that could not be read, but none for a repeated heading', () => {
    const rows = rowsOfTableProblems([
      tableProblem('quote-not-closed', 3),
      tableProblem('heading-repeated', 1, 'Postes'),
    ]);
    expect(rows).toMatchObject([
      { line: 3, outcome: 'rejected', problems: [{ column: '', code: 'quote-not-closed' }] },
    ]);
  });

  it('shows 80 characters of a cell at most', () => {
    const problems = [{ column: 'Note', code: 'x', value: '🙂'.repeat(100), expected: '' }];
    const row = reportRow({ line: 2, outcome: 'rejected', label: '', problems });
    expect([...(row.problems[0]?.value ?? '')]).toHaveLength(80);
  });
});

describe('reading the cells of a row', () => {
  it('gives the values of the columns that have a parser', () => {
    expect(readCells(row('12/03/2026', ''), columns, parsers)).toEqual({
      ok: true,
      values: { start: '2026-03-12', openings: null },
    });
  });

  it('tells all the problems of a row, by heading', () => {
    expect(readCells(row('bientôt', 'deux'), columns, parsers)).toMatchObject({
      ok: false,
      problems: [
        { column: 'Début', code: 'date-unreadable', value: 'bientôt' },
        { column: 'Postes', code: 'integer-unreadable', value: 'deux' },
      ],
    });
  });
});
