/**
 * Where an apprentice is on a day: weeks that repeat, and what differs from them on dated days. An absence says that somebody was not
 * there and never why.
 */
import { type Day, daysBetween } from '../../calendar/day.js';
import { isHoliday, type Territory } from '../../calendar/holidays.js';

/** In the company, at the training centre, or neither. */
export const PLACES_OF_DAY = ['company', 'training', 'off'] as const;

/** One of `PLACES_OF_DAY`. */
export type PlaceOfDay = (typeof PLACES_OF_DAY)[number];

/** What may differ from the weeks that repeat: where somebody is instead, or that they are absent (sick, on leave, missing). */
export const EXCEPTION_KINDS = [...PLACES_OF_DAY, 'absence'] as const;

/** One of `EXCEPTION_KINDS`. */
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

/** Days, both included, that differ. */
export interface CalendarException {
  readonly from: Day;
  readonly to: Day;
  readonly kind: ExceptionKind;
}

/** A rhythm (*rythme d'alternance*) with its exceptions. */
export interface TrainingCalendar {
  /** Weeks in the order in which they repeat, each from Monday to Sunday. */
  readonly weeks: readonly (readonly PlaceOfDay[])[];
  /** A Monday on which the first of these weeks begins; the weeks repeat before it as well. */
  readonly firstWeekOn: Day;
  readonly exceptions: readonly CalendarException[];
}

const DAYS_A_WEEK = 7;

/**
 * Where somebody is on a day. An absence comes before all, then the last exception that names the day, then a public holiday, which is
 * taken as not worked; whoever works on it (a bakery at Christmas) says so in an exception.
 */
export function placeOn(calendar: TrainingCalendar, day: Day, territory?: Territory): PlaceOfDay {
  const named = calendar.exceptions.filter(({ from, to }) => from <= day && day <= to);
  if (named.some(({ kind }) => kind === 'absence')) return 'off';
  const last = named.at(-1)?.kind;
  if (last && last !== 'absence') return last;
  return isHoliday(day, territory) ? 'off' : placeByRhythm(calendar, day);
}

function placeByRhythm({ weeks, firstWeekOn }: TrainingCalendar, day: Day): PlaceOfDay {
  const days = daysBetween(firstWeekOn, day);
  const week = modulo(Math.floor(days / DAYS_A_WEEK), weeks.length);
  return weeks[week]?.[modulo(days, DAYS_A_WEEK)] ?? 'off';
}

const modulo = (value: number, by: number): number => (by === 0 ? 0 : ((value % by) + by) % by);
