/** How long someone under 18 may work, and how they must rest. Training time counts as work. */
import { birthdayOf, type Day } from '../calendar/day.js';
import { isMinor } from '../contract/adult.js';
import { type DatedRow, inForce, tableOf } from '../law/dated-row.js';
import rows from './protection.json' with { type: 'json' };

/** Every row of `protection.json`. */
export const PROTECTION = tableOf<DatedRow>(rows);

/** The sectors whose name changes a rule for minors. */
export type Sector =
  | 'building-sites'
  | 'public-works'
  | 'landscaping'
  | 'hotel'
  | 'restaurant'
  | 'bakery'
  | 'pastry'
  | 'shows'
  | 'horse-races'
  | 'other';

/** Someone at work in a sector. */
export interface YoungWorker {
  readonly birthOn: Day;
  readonly sector: Sector;
}

/** What the law allows a minor, in minutes unless said. */
export interface MinorLimits {
  readonly dayMax: number;
  readonly weekMax: number;
  /** Long days on sites are given back as rest. */
  readonly compensatoryRest: boolean;
  readonly breakAfter: number;
  readonly breakMin: number;
  readonly dailyRest: number;
  readonly weeklyRestDays: number;
  readonly rows: readonly DatedRow[];
}

const SITES: readonly Sector[] = ['building-sites', 'public-works', 'landscaping'];
const SCHOOL_AGE = 16;

/** Whether the person is under 16 on a day, the age at which several protections change. */
export function isUnder16(birthOn: Day, at: Day): boolean {
  return at < birthdayOf(birthOn, SCHOOL_AGE);
}

/** The limits of a minor on a day (L3162-1, L3162-3, L3164-1, L3164-2, R3162-1); `null` for an adult. */
export function minorLimits({ birthOn, sector }: YoungWorker, at: Day): MinorLimits | null {
  if (!isMinor(birthOn, at)) return null;
  const onSite = SITES.includes(sector);
  const row = (key: string) => inForce(PROTECTION, key, { at });
  const dayMax = row(onSite ? 'day-max-sites' : 'day-max');
  const weekMax = row(onSite ? 'week-max-sites' : 'week-max');
  const breakAfter = row('break-after');
  const breakMin = row('break-min');
  const dailyRest = row(isUnder16(birthOn, at) ? 'daily-rest-under-16' : 'daily-rest');
  const weeklyRest = row('weekly-rest');
  return {
    dayMax: dayMax.value,
    weekMax: weekMax.value,
    compensatoryRest: onSite,
    breakAfter: breakAfter.value,
    breakMin: breakMin.value,
    dailyRest: dailyRest.value,
    weeklyRestDays: weeklyRest.value,
    rows: [dayMax, weekMax, breakAfter, breakMin, dailyRest, weeklyRest],
  };
}
