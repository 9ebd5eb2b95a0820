/**
 * Several grounds can open the same day. For each day the easiest window is kept (nothing to ask before something to ask,
 * no derogation before a derogation), and windows that read the same are joined: how many grounds there were is not told.
 */
import { addDays, compareDays, type Day } from '../calendar/day.js';
import type { ContractWindow } from './contract-windows.js';

/** Windows of one contract type, made disjoint and sorted. */
export function easiestOf(windows: readonly ContractWindow[]): ContractWindow[] {
  const ends = windows.flatMap(({ to }) => (to === null ? [] : [addDays(to, 1)]));
  const cuts = [...new Set([...windows.map(({ from }) => from), ...ends])].sort(compareDays);
  return cuts
    .flatMap((from, index) => {
      const next = cuts[index + 1];
      const easiest = windows.filter((window) => isOpen(window, from)).sort(easiestFirst)[0];
      return easiest ? [{ ...easiest, from, to: next ? addDays(next, -1) : null }] : [];
    })
    .reduce(joinTouching, []);
}

function isOpen({ from, to }: ContractWindow, day: Day): boolean {
  return from <= day && (to === null || day <= to);
}

function easiestFirst(a: ContractWindow, b: ContractWindow): number {
  const burden = ({ ask, derogation }: ContractWindow) => (ask === null ? 0 : 2) + (derogation === null ? 0 : 1);
  return burden(a) - burden(b) || ((a.ask ?? '') < (b.ask ?? '') ? -1 : 1);
}

function joinTouching(windows: ContractWindow[], next: ContractWindow): ContractWindow[] {
  const last = windows.at(-1);
  const touches =
    last?.to && last.derogation === next.derogation && last.ask === next.ask && addDays(last.to, 1) === next.from;
  return touches ? [...windows.slice(0, -1), { ...last, to: next.to }] : [...windows, next];
}
