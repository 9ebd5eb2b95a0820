/**
 * Proximity against what experts say: nDCG@10 over the moves of the official ROME files. The files are not part of the
 * project; name their folder in ROME_DATA_DIR to measure.
 */
import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OccupationSignals, proximityMatrix } from './proximity.js';

const folder = process.env['ROME_DATA_DIR'] ?? '';
const isGiven = folder !== '' && existsSync(folder);
if (!isGiven)
  console.info('Proximity is not measured: ROME_DATA_DIR names no folder with the official ROME 3.x files.');

const TOP = 10;

/** Rows of an official file whose cells are all quoted, without its headings. */
function rowsOf(table: string): string[][] {
  const name = readdirSync(folder).find((file) => new RegExp(`^unix_${table}_v3\\d\\d_utf8\\.csv$`).test(file));
  const [, ...lines] = readFileSync(join(folder, name!), 'utf8').trim().split('\n');
  return lines.map((line) => line.slice(1, -1).replaceAll("''", "'").split('","'));
}

function readSignals(): Map<string, OccupationSignals & Record<'skills' | 'titles' | 'settings', string[]>> {
  const settings = new Set(rowsOf('referentiel_env_travail').map(([ogr]) => ogr!));
  const signals = new Map<string, Record<'skills' | 'titles' | 'settings', string[]>>();
  const of = (code: string) => {
    const known = signals.get(code) ?? { skills: [], titles: [], settings: [] };
    signals.set(code, known);
    return known;
  };
  for (const [code, ogr] of rowsOf('coherence_item')) of(code!)[settings.has(ogr!) ? 'settings' : 'skills'].push(ogr!);
  for (const [, title, , code] of rowsOf('referentiel_appellation')) of(code!).titles.push(title!);
  return signals;
}

/** Mean over the codes that have moves; a move is relevant or not, as wide as the experts' list when it is shorter than ten. */
function ndcg(codes: string[], matrix: Uint8Array, isBothWays: boolean): number {
  const relevant = new Map<string, Set<string>>();
  const add = (from: string, to: string) => relevant.set(from, (relevant.get(from) ?? new Set()).add(to));
  for (const [from, to] of rowsOf('rubrique_mobilite')) {
    if (from === to) continue;
    add(from!, to!);
    if (isBothWays) add(to!, from!);
  }
  const discount = (rank: number) => 1 / Math.log2(rank + 2);
  const gains = [...relevant].map(([from, wanted]) => {
    const i = codes.indexOf(from);
    const list = codes
      .map((code, j) => ({ code, byte: matrix[i * codes.length + j]! }))
      .filter(({ code }) => code !== from)
      .sort((a, b) => b.byte - a.byte || (a.code < b.code ? -1 : 1))
      .slice(0, TOP);
    const gain = list.reduce((sum, { code }, rank) => sum + (wanted.has(code) ? discount(rank) : 0), 0);
    const best = Array.from({ length: Math.min(TOP, wanted.size) }, (_, rank) => discount(rank));
    return gain / best.reduce((sum, part) => sum + part, 0);
  });
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
}

// Skipped without the archive that an environment variable names, and the suite prints so: it is not ours to copy into the project.
(isGiven ? describe : describe.skip)('proximity on ROME 3.x', () => {
  it('finds the moves of experts, and is quick', () => {
    const signals = readSignals();
    const codes = [...signals.keys()].sort();
    const started = performance.now();
    const matrix = proximityMatrix(codes, signals);
    const milliseconds = Math.round(performance.now() - started);
    const [bothWays, asWritten] = [ndcg(codes, matrix, true), ndcg(codes, matrix, false)];
    console.info(
      `proximity: ${codes.length} codes in ${milliseconds} ms; nDCG@${TOP} ${bothWays.toFixed(3)} with moves read ` +
        `both ways, ${asWritten.toFixed(3)} as written`,
    );
    expect(bothWays).toBeGreaterThanOrEqual(0.5);
    expect(asWritten).toBeGreaterThanOrEqual(0.5);
    expect(milliseconds).toBeLessThan(5000);
  });
});
