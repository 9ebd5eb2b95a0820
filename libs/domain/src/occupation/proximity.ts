/**
 * How close occupations are, measured: a fixed weighted sum of shared skills, words of job titles, work settings and the
 * code tree. It is computed once per ROME import and stored; it fits nothing, so nobody's past choices are learnt.
 */
import weights from './proximity-weights.json' with { type: 'json' };
import { fold } from './words.js';

/** What is known of one occupation; skills and settings are any identifiers that occupations share. */
export interface OccupationSignals {
  readonly skills: readonly string[];
  /** Job titles as written; their words are compared. */
  readonly titles: readonly string[];
  readonly settings: readonly string[];
}

/** A change of occupation that experts recommend. */
export interface ExpertMove {
  readonly from: string;
  readonly to: string;
  readonly kind: 'close' | 'evolution';
}

const SAME = 255;
const DOMAIN_LENGTH = 3;
const SHORTEST_WORD = 3;

/**
 * One byte per pair, row by row in the order of `codes` (`matrix[i * codes.length + j]`): symmetric, 255 on itself, the
 * same bytes for the same facts in any order. Bytes order neighbours, they are no percentage: on ROME 3.47 half of the
 * closest neighbours are below 50. A code without signals is compared by the code tree alone.
 */
export function proximityMatrix(codes: readonly string[], signals: ReadonlyMap<string, OccupationSignals>): Uint8Array {
  const pieces = proximityInPieces(codes, signals);
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
  }
}

/** The same in pieces of about a millisecond, for whoever has to answer others meanwhile. */
export function* proximityInPieces(
  codes: readonly string[],
  signals: ReadonlyMap<string, OccupationSignals>,
): Generator<undefined, Uint8Array> {
  const rows = codes.map((code) => signals.get(code) ?? { skills: [], titles: [], settings: [] });
  const sets: Record<keyof OccupationSignals, Set<string>[]> = { skills: [], titles: [], settings: [] };
  for (const { skills, titles, settings } of rows) {
    sets.skills.push(new Set(skills));
    sets.titles.push(wordsIn(titles));
    sets.settings.push(new Set(settings));
    yield;
  }
  const sums = new Float64Array(codes.length ** 2);
  for (const signal of ['skills', 'titles', 'settings'] as const) yield* addShared(sums, sets[signal], weights[signal]);
  return Uint8Array.from(sums, (sum, at) => {
    const [i, j] = [Math.floor(at / codes.length), at % codes.length];
    if (i === j) return SAME;
    const permille = (i < j ? sum : sums[j * codes.length + i]!) + treePermille(codes[i]!, codes[j]!);
    return Math.min(SAME, Math.round((SAME * permille) / 1000));
  });
}

/** The same matrix in which no expert move, read both ways, is below its floor; the experts' file is never complete. */
export function withExpertMoves(
  matrix: Uint8Array,
  codes: readonly string[],
  moves: readonly ExpertMove[],
): Uint8Array {
  const raised = matrix.slice();
  const place = new Map(codes.map((code, index) => [code, index]));
  for (const { from, to, kind } of moves) {
    const [i, j] = [place.get(from), place.get(to)];
    if (i === undefined || j === undefined) continue;
    for (const at of [i * codes.length + j, j * codes.length + i])
      raised[at] = Math.max(raised[at]!, weights.moveFloor[kind]);
  }
  return raised;
}

function treePermille(a: string, b: string): number {
  if (a.slice(0, DOMAIN_LENGTH) === b.slice(0, DOMAIN_LENGTH)) return weights.tree;
  return a[0] === b[0] ? (weights.tree * weights.sameFamilyPermille) / 1000 : 0;
}

/** Adds the cosine of the sets above the diagonal; what few occupations share weighs more (inverse document frequency). */
function* addShared(
  sums: Float64Array,
  sets: readonly ReadonlySet<string>[],
  weight: number,
): Generator<undefined, void> {
  const holders = new Map<string, number[]>();
  sets.forEach((set, index) => {
    for (const item of set) {
      const known = holders.get(item);
      if (known) known.push(index);
      else holders.set(item, [index]);
    }
  });
  const rarity = (count: number) => Math.log(sets.length / count) ** 2;
  const lengths = sets.map((set) => Math.sqrt(sumOf([...set].sort(), (item) => rarity(holders.get(item)!.length))));
  // Sorted, because the order of additions shows in the last digits.
  for (const [, indexes] of [...holders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield;
    const gain = weight * rarity(indexes.length);
    if (gain === 0) continue;
    indexes.forEach((i, at) => {
      for (const j of indexes.slice(at + 1)) sums[i * sets.length + j]! += gain / (lengths[i]! * lengths[j]!);
    });
  }
}

function wordsIn(titles: readonly string[]): Set<string> {
  return new Set(titles.flatMap((title) => fold(title).split(' ')).filter((word) => word.length >= SHORTEST_WORD));
}

function sumOf(items: readonly string[], valueOf: (item: string) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}
