/** Night work of minors: forbidden, but for a few sectors that need the inspector's authorisation, and never after midnight. */
import type { Day } from '../calendar/day.js';
import { isMinor } from '../contract/adult.js';
import { inForce, isInForce, type LawRow, tableOf } from '../law/dated-row.js';
import { perDay } from '../law/per-day.js';
import rows from './nights.json' with { type: 'json' };
import { isUnder16, type Sector, type YoungPost, type YoungWorker } from './working-time.js';

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
export function nightWork({ birthOn, sector }: YoungWorker, shift: Shift): NightAnswer {
  const { at } = shift;
  if (!isMinor(birthOn, at)) return { answer: 'allowed', rows: [] };
  return nightOfMinors({ under16: isUnder16(birthOn, at), sector }, shift);
}

/** The same, for a minor of whom only the protection is known, never the birth date. */
export function nightOfMinors(post: YoungPost, shift: Shift): NightAnswer {
  const { ban, closed, derogation } = nightLimits(post, shift.at);
  const night = common(partsOf(shift), partsOf(ban));
  if (night.length === 0) return { answer: 'allowed', rows: [] };
  if (common(night, partsOf(closed)).length > 0) return { answer: 'forbidden', rows: [ban, closed] };
  const covered = derogation && night.every((part) => partsOf(derogation).some((open) => contains(open, part)));
  return covered ? { answer: 'needsAuthorisation', rows: [ban, derogation] } : { answer: 'forbidden', rows: [ban] };
}

/** What is closed to a minor at night, and what the inspector may open. */
export interface NightLimits {
  readonly ban: NightRow;
  /** The hours that nobody may open. */
  readonly closed: NightRow;
  readonly derogation: NightRow | null;
}

/** The rows in force for a minor in a sector. */
export function nightLimits({ under16, sector }: YoungPost, at: Day): NightLimits {
  return limitsOn(at, under16, sector);
}

const limitsOn = perDay((at: Day, under16: boolean, sector: Sector): NightLimits => {
  const rowsOn = NIGHTS.filter((row) => isInForce(row, at));
  const derogation = rowsOn.find((row) => row.sectors?.includes(sector) && (!under16 || row.under16 === true));
  return {
    ban: inForce(NIGHTS, under16 ? 'night-under-16' : 'night-16-17', { at }),
    closed: inForce(NIGHTS, ALWAYS_CLOSED, { at }),
    derogation: derogation ?? null,
  };
});

type Part = readonly [from: number, to: number];

/** Hours as parts of one day: what runs over midnight has two. */
function partsOf({ from, to }: { from: number; to: number }): Part[] {
  if (from < to) return [[from, to]];
  const parts: Part[] = [
    [from, DAY],
    [0, to],
  ];
  return parts.filter(([start, end]) => start < end);
}

function common(some: readonly Part[], others: readonly Part[]): Part[] {
  return some
    .flatMap(([from, to]) => others.map(([start, end]): Part => [Math.max(from, start), Math.min(to, end)]))
    .filter(([from, to]) => from < to);
}

function contains([from, to]: Part, [start, end]: Part): boolean {
  return from <= start && end <= to;
}
