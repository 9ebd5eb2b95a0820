/** Night work of minors: forbidden, but for a few sectors that need the inspector's authorisation, and never after midnight. */
import type { Day } from '../calendar/day.js';
import { isMinor } from '../contract/adult.js';
import { isInForce, type LawRow, tableOf } from '../law/dated-row.js';
import rows from './nights.json' with { type: 'json' };
import { isUnder16, type Sector, type YoungWorker } from './working-time.js';

/** A part of the day, in minutes since midnight; `to` before `from` runs over midnight. */
export interface NightRow extends LawRow {
  readonly from: number;
  readonly to: number;
  /** Whose derogation this is; `null` for a ban. */
  readonly sectors: readonly Sector[] | null;
  /** A ban: whose it is (`null`: everyone's). A derogation: whether it reaches those under 16. */
  readonly under16: boolean | null;
}

/** Every row of `nights.json`. */
export const NIGHTS = tableOf<NightRow>(rows);

/** Whether the hours are free, need the inspector, or are closed, with the rows that say so. */
export interface NightAnswer {
  readonly answer: 'allowed' | 'needsAuthorisation' | 'forbidden';
  readonly rows: readonly NightRow[];
}

/** Hours of one shift, in minutes since midnight; `to` before `from` ends on the next day. */
export interface Shift {
  readonly at: Day;
  readonly from: number;
  readonly to: number;
}

const DAY = 1440;
const ALWAYS_CLOSED = 'never';

/** What the law says of a shift of this person (L3163-1, L3163-2, R3163-1 to R3163-5). */
export function nightWork(worker: YoungWorker, shift: Shift): NightAnswer {
  const { at } = shift;
  if (!isMinor(worker.birthOn, at)) return { answer: 'allowed', rows: [] };
  const young = isUnder16(worker.birthOn, at);
  const inForce = NIGHTS.filter((row) => isInForce(row, at));
  const ban = inForce.find((row) => row.sectors === null && row.under16 === young);
  const worked = minutesOf(shift);
  const night = ban ? worked.filter((minute) => includes(ban, minute)) : [];
  if (!ban || night.length === 0) return { answer: 'allowed', rows: [] };

  const closed = inForce.find((row) => row.key === ALWAYS_CLOSED);
  if (closed && night.some((minute) => includes(closed, minute))) return { answer: 'forbidden', rows: [ban, closed] };
  const derogation = inForce.find(
    (row) => (row.sectors?.includes(worker.sector) ?? false) && (!young || row.under16 === true),
  );
  const covered = derogation && night.every((minute) => includes(derogation, minute));
  return covered ? { answer: 'needsAuthorisation', rows: [ban, derogation] } : { answer: 'forbidden', rows: [ban] };
}

function minutesOf({ from, to }: Shift): number[] {
  const length = to > from ? to - from : to + DAY - from;
  return Array.from({ length }, (_, index) => (from + index) % DAY);
}

function includes({ from, to }: NightRow, minute: number): boolean {
  return from < to ? from <= minute && minute < to : minute >= from || minute < to;
}
