/**
 * Public holidays, read from dated rows. They only move deadlines here; whether a day is worked or paid is a matter of
 * the contract and of the collective agreement.
 */
import { addDays, type Day, yearMonthDate } from './day.js';
import { easterSunday } from './easter.js';
import rows from './holidays.json' with { type: 'json' };

/** France, or a part of it that has more holidays: Alsace-Moselle or an overseas department. */
export type Territory = 'FR' | 'FR-57/67/68' | 'FR-971' | 'FR-972' | 'FR-973' | 'FR-974' | 'FR-976';

/** One public holiday: a fixed `MM-DD` or a number of days after Easter Sunday. */
export interface Holiday {
  name: string;
  fixed: string | null;
  easterOffset: number | null;
  territory: Territory;
  legalRef: string;
  source: string;
  verified: boolean;
}

/** Every row of `holidays.json`. */
export const HOLIDAYS = rows as readonly Holiday[];

const DEPARTMENTS: Readonly<Record<string, Territory>> = {
  '57': 'FR-57/67/68',
  '67': 'FR-57/67/68',
  '68': 'FR-57/67/68',
  '971': 'FR-971',
  '972': 'FR-972',
  '973': 'FR-973',
  '974': 'FR-974',
  '976': 'FR-976',
};

/** The holiday territory of an INSEE commune code. */
export function territoryOf(communeCode: string): Territory {
  return DEPARTMENTS[communeCode.slice(0, 2)] ?? DEPARTMENTS[communeCode.slice(0, 3)] ?? 'FR';
}

/** Whether the day is a public holiday in the territory; holidays of France hold everywhere. */
export function isHoliday(day: Day, territory: Territory = 'FR'): boolean {
  return HOLIDAYS.some((row) => (row.territory === 'FR' || row.territory === territory) && dateOf(row, day) === day);
}

function dateOf(row: Holiday, day: Day): string {
  const [year] = yearMonthDate(day);
  return row.fixed === null ? addDays(easterSunday(year), row.easterOffset ?? 0) : `${day.slice(0, 4)}-${row.fixed}`;
}
