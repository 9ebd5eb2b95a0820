/**
 * Every figure of the law is a row: a value with its days, its territory, its article and where it was read. Code names a
 * key and a day; a figure that changes is a new row, never a new line of code. A row that nobody has checked against the
 * text says so (`verified: false`), and travels with the result that it gave.
 */
import type { Day } from '../calendar/day.js';
import { DomainError } from '../domain-error.js';

/** What every row of a table of the law carries; its days are both included, `null` when nothing bounds them. */
export interface LawRow {
  readonly key: string;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** `FR`, or a part of it with rows of its own. */
  readonly territory: string;
  readonly legalRef: string;
  readonly source: string;
  readonly verified: boolean;
  readonly note?: string;
}

/** In what a value is counted; money is in whole cents and a share in basis points (1 % is 100). */
export type Unit =
  | 'cents'
  | 'basisPoints'
  | 'years'
  | 'months'
  | 'days'
  | 'workingDays'
  | 'companyDays'
  | 'hours'
  | 'minutes'
  | 'minuteOfDay'
  | 'people'
  | 'code';

/** A row with one value. */
export interface DatedRow<V = number> extends LawRow {
  readonly value: V;
  readonly unit: Unit;
}

/** The day that selects a row, and where; the territory is France unless said. */
export interface When {
  readonly at: Day;
  readonly territory?: string;
}

/** Reads a JSON table; the spec of all tables checks the shape of its rows. */
export function tableOf<R extends LawRow>(json: readonly object[]): readonly R[] {
  return json as readonly R[];
}

/** The row of a key on a day: that of the territory when it has rows of its own, that of France otherwise; throws `no-row-in-force`. */
export function inForce<R extends LawRow>(rows: readonly R[], key: string, { at, territory = 'FR' }: When): R {
  const ofKey = rows.filter((row) => row.key === key);
  // Mayotte has its own SMIC: a day for which we do not know it must not be answered with that of mainland France.
  const scope = ofKey.some((row) => row.territory === territory) ? territory : 'FR';
  const found = ofKey.find((row) => row.territory === scope && isInForce(row, at));
  if (!found) throw new DomainError('no-row-in-force', { key, at, territory });
  return found;
}

/** Whether a row holds on a day. */
export function isInForce({ validFrom, validTo }: LawRow, at: Day): boolean {
  return (validFrom === null || validFrom <= at) && (validTo === null || at <= validTo);
}
