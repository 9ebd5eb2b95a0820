/** One line of BENCHMARKS.md: what was measured, the number, and what it was held against in the same run. */
export interface Measurement {
  what: string;
  measured: string;
  against: string;
  /** Ours by theirs, where there is a peer; the goal beside it. */
  ratio: string;
}

export interface Section {
  title: string;
  /** How it was measured, in a sentence or two. */
  how: string;
  rows: Measurement[];
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
export const perSecond = (count: number, ms: number): number => Math.round((count * 1000) / ms);
