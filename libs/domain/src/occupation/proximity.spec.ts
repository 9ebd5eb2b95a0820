import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import weights from './proximity-weights.json' with { type: 'json' };
import { type OccupationSignals, proximityMatrix, withExpertMoves } from './proximity.js';

const CODES = ['D1101', 'D1102', 'D1202', 'F1703', 'G1602'];
const items = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'));
const signal = fc.record({
  skills: items,
  settings: items,
  titles: items.map((words) => words.map((w) => w.repeat(4))),
});
const market = fc
  .tuple(...CODES.map(() => signal))
  .map((rows) => new Map(CODES.map((code, index) => [code, rows[index]!])));
const byteOf = (signals: ReadonlyMap<string, OccupationSignals>, i: number, j: number) =>
  proximityMatrix(CODES, signals)[i * CODES.length + j]!;

describe('the proximity of occupations', () => {
  it('is symmetric, and 255 on itself', () => {
    fc.assert(
      fc.property(market, (signals) => {
        const matrix = proximityMatrix(CODES, signals);
        CODES.forEach((_, i) => {
          expect(matrix[i * CODES.length + i]).toBe(255);
          CODES.forEach((__, j) => expect(matrix[i * CODES.length + j]).toBe(matrix[j * CODES.length + i]));
        });
      }),
    );
  });

  it('never falls when one more skill is shared', () => {
    fc.assert(
      fc.property(market, fc.constantFrom('a', 'b', 'c', 'new'), (signals, skill) => {
        const before = byteOf(signals, 0, 3);
        const more = new Map(signals);
        for (const code of [CODES[0]!, CODES[3]!]) {
          const row = signals.get(code)!;
          more.set(code, { ...row, skills: [...new Set([...row.skills, skill])] });
        }
        expect(byteOf(more, 0, 3)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('gives the same bytes whatever the order of the facts', () => {
    fc.assert(
      fc.property(market, (signals) => {
        const mirrored = new Map(
          [...signals]
            .toReversed()
            .map(([code, { skills, titles, settings }]) => [
              code,
              { skills: skills.toReversed(), titles: titles.toReversed(), settings: settings.toReversed() },
            ]),
        );
        expect(proximityMatrix(CODES, mirrored)).toEqual(proximityMatrix(CODES, signals));
      }),
    );
  });

  it('falls back on the code tree when nothing is known', () => {
    const [, sameDomain, sameFamily, apart] = proximityMatrix(['D1101', 'D1102', 'D1202', 'F1703'], new Map());
    expect([sameDomain, sameFamily, apart]).toEqual([6, 3, 0]);
  });

  it('compares the words of titles without their dress', () => {
    const row = (title: string) => ({ skills: [], settings: [], titles: [title] });
    const signals = new Map(['BOULANGÈRE', 'Boulangere', 'Maçon'].map((title, at) => [CODES[at + 1]!, row(title)]));
    expect(byteOf(signals, 1, 2)).toBeGreaterThan(byteOf(signals, 1, 3) + 50);
  });

  it('lifts the moves of experts, both ways, and lowers nothing', () => {
    const matrix = proximityMatrix(CODES, new Map());
    const raised = withExpertMoves(matrix, CODES, [
      { from: 'D1101', to: 'F1703', kind: 'close' },
      { from: 'D1102', to: 'G1602', kind: 'evolution' },
      { from: 'D1102', to: 'Z9999', kind: 'close' },
    ]);
    expect([raised[3], raised[15], raised[9]]).toEqual([48, 48, 36]);
    matrix.forEach((byte, at) => expect(raised[at]).toBeGreaterThanOrEqual(byte));
  });

  it('weighs its signals to one whole', () => {
    expect(weights.skills + weights.titles + weights.settings + weights.tree).toBe(1000);
  });
});
