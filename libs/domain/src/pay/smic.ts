/** The minimum wage (SMIC), gross, by day and territory. Only the hourly figure is law; the month follows from it. */
import { type DatedRow, inForce, tableOf, type When } from '../law/dated-row.js';
import rows from './smic.json' with { type: 'json' };

/** Every row of `smic.json`. */
export const SMIC = tableOf<DatedRow>(rows);

/** The minimum wage of a day, with its row. */
export interface Smic {
  readonly hourlyCents: number;
  /** For 35 hours a week. */
  readonly monthlyCents: number;
  readonly row: DatedRow;
}

const WEEKLY_HOURS = 35;

/** The SMIC in force; throws `no-row-in-force` for a day or a territory whose figure we do not know. */
export function smicOn(when: When): Smic {
  const row = inForce(SMIC, 'smic-hourly', when);
  return { hourlyCents: row.value, monthlyCents: monthlyOf(row.value), row };
}

// Hourly × 35 × 52 / 12 gives every published figure; × 151.67, often seen, is up to 4 cents too high.
function monthlyOf(hourlyCents: number): number {
  return Math.round((hourlyCents * WEEKLY_HOURS * 52) / 12);
}
