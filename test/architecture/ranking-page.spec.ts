import { CRITERIA, fnv1a, RULE_SET, RULES } from '@app/domain';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

const page = readFileSync('docs/ranking.md', 'utf8');
const weights = JSON.parse(readFileSync('libs/domain/src/match/engine/weights.json', 'utf8')) as {
  version: number;
  points: Record<string, number>;
};

/** The cells of the rows of a table, found by its first heading. */
function rowsUnder(heading: string): string[][] {
  const table = page.slice(page.indexOf(`| ${heading}`)).split('\n\n')[0] ?? '';
  const lines = table.split('\n').slice(2);
  return lines
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map((row) => row.slice(1, -1));
}

describe('docs/ranking.md', () => {
  it('names every rule in its order, with its ground and its articles', () => {
    const rows = rowsUnder('Rule ');
    expect(rows.map(([code, ground, , articles]) => [code, ground, articles])).toEqual(
      RULES.map(({ code, ground, articles }) => [code, ground, articles.join(', ')]),
    );
    expect(rows.filter(([, , what]) => !what)).toEqual([]);
  });

  it('names every criterion with its side and its points', () => {
    const rows = rowsUnder('Criterion ');
    expect(rows.map(([code, side, points]) => [code, side, Number(points)])).toEqual(
      CRITERIA.map(({ code, side }) => [code, side, weights.points[code]]),
    );
    expect(rows.filter(([, , , what]) => !what)).toEqual([]);
  });

  it('is true of the table of weights: eight parts and 1000 points a side at most', () => {
    for (const side of ['youth', 'employer']) {
      const points = CRITERIA.filter((criterion) => criterion.side === side).map(
        ({ code }) => weights.points[code] ?? 0,
      );
      expect(points.length).toBeLessThanOrEqual(8);
      expect(points.reduce((sum, part) => sum + part, 0)).toBe(1000);
    }
    expect(Object.keys(weights.points).toSorted()).toEqual(CRITERIA.map(({ code }) => code).toSorted());
  });

  it('has a rule set to name, which is that of the weights', () => {
    expect(RULE_SET.version).toBe(weights.version);
    expect(RULE_SET.hash).toHaveLength(fnv1a('').length);
  });
});
