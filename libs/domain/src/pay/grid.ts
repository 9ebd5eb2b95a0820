/**
 * The pay grids: a share by age bracket and, for an apprentice, by year of execution. An age bracket changes on the first
 * day of the month after the birthday, never with the year of the contract.
 */
import { addMonths, birthdayOf, type Day, parseDay } from '../calendar/day.js';
import type { ContractType } from '../contract/contract-windows.js';
import { type DatedRow, isInForce, tableOf } from '../law/dated-row.js';
import rows from './grids.json' with { type: 'json' };

/** One cell of a grid; `qualified` tells those whose qualification is professional (D6325-15). */
export interface GridRow extends DatedRow {
  readonly contractType: ContractType;
  readonly executionYear: number | null;
  readonly minAge: number | null;
  readonly maxAgeExclusive: number | null;
  readonly base: 'smic' | 'conventional' | 'smicOrConventional';
  readonly qualified: boolean | null;
}

/** Every row of `grids.json`. */
export const PAY_GRIDS = tableOf<GridRow>(rows);

/** Whose pay is read, on which day. */
export interface GridPlace {
  readonly contractType: ContractType;
  readonly birthOn: Day;
  readonly signedOn: Day;
  readonly startOn: Day;
  readonly at: Day;
}

/** The rows of the person's bracket on the day, under the grid of the day of signature. */
export function bracketRows(place: GridPlace): GridRow[] {
  return PAY_GRIDS.filter(
    (row) =>
      row.contractType === place.contractType &&
      isInForce(row, place.signedOn) &&
      hasReached(row.minAge, place) &&
      (row.maxAgeExclusive === null || !hasReached(row.maxAgeExclusive, place)),
  );
}

/** From which day an age counts for pay: at once if reached by the start, else the first of the next month (D6222-31). */
export function payAgeFrom(age: number, { birthOn, startOn }: Pick<GridPlace, 'birthOn' | 'startOn'>): Day {
  const birthday = birthdayOf(birthOn, age);
  return birthday <= startOn ? birthday : parseDay(`${addMonths(birthday, 1).slice(0, 7)}-01`);
}

/** The year of execution on a day: 1 until the eve of the first anniversary, `monthsDone` counted as done before. */
export function executionYear(startOn: Day, { at, monthsDone = 0 }: { at: Day; monthsDone?: number }): number {
  let year = 1;
  while (addMonths(startOn, year * 12 - monthsDone) <= at) year += 1;
  return year;
}

function hasReached(age: number | null, place: GridPlace): boolean {
  return age === null || payAgeFrom(age, place) <= place.at;
}
