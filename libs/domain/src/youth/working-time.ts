/** How long someone under 18 may work, and how they must rest. Training time counts as work. */
import { birthdayOf, type Day } from '../calendar/day.js';
import { isMinor } from '../contract/adult.js';
import { type DatedRow, inForce, tableOf } from '../law/dated-row.js';
import { perDay } from '../law/per-day.js';
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

/** A minor at work, as far as the law tells minors apart. */
export interface YoungPost {
  readonly under16: boolean;
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
  return at < schoolAgeEndsOn(birthOn);
}

/** The 16th birthday, the first day without those protections. */
export function schoolAgeEndsOn(birthOn: Day): Day {
  return birthdayOf(birthOn, SCHOOL_AGE);
}

/** The limits of a minor on a day (L3162-1, L3162-3, L3164-1, L3164-2, R3162-1); `null` for an adult. */
export function minorLimits({ birthOn, sector }: YoungWorker, at: Day): MinorLimits | null {
  return isMinor(birthOn, at) ? limitsOfMinors({ under16: isUnder16(birthOn, at), sector }, at) : null;
}

/** The same, for somebody of whom only the protection is known, never the birth date. */
export function limitsOfMinors({ under16, sector }: YoungPost, at: Day): MinorLimits {
  return limitsOn(at, under16, SITES.includes(sector));
}

/** The minutes a week that the inspector may add outside sites, after the agreement of the occupational doctor (L3162-1). */
export const weekExtraByInspector = perDay(
  (at: Day): number => inForce(PROTECTION, 'week-extra-by-inspector', { at }).value,
);

const limitsOn = perDay((at: Day, under16: boolean, onSite: boolean): MinorLimits => {
  const row = (key: string) => inForce(PROTECTION, key, { at });
  const dayMax = row(onSite ? 'day-max-sites' : 'day-max');
  const weekMax = row(onSite ? 'week-max-sites' : 'week-max');
  const breakAfter = row('break-after');
  const breakMin = row('break-min');
  const dailyRest = row(under16 ? 'daily-rest-under-16' : 'daily-rest');
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
});
