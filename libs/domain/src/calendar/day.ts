/**
 * Civil days without a clock: a birthday, a start, a deadline. A `Day` is text that sorts as it reads, travels as JSON and
 * is stored as a SQL `date`. Instants stay `Date`; `paris.ts` is the only bridge between the two.
 */
import { DomainError } from '../domain-error.js';

/** A real calendar date, `YYYY-MM-DD`. */
export type Day = string & { readonly __brand: 'Day' };

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the text is a real date written `YYYY-MM-DD`; `2027-02-29` is not. */
export function isDay(text: string): text is Day {
  if (!DAY_SHAPE.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Reads a day; throws `day-invalid`. */
export function parseDay(text: string): Day {
  if (!isDay(text)) throw new DomainError('day-invalid', { text });
  return text;
}

/** The day in words, `14 juillet 2026` or `14 July 2026`. */
export function formatDay(day: Day, locale: 'fr' | 'en' = 'fr'): string {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** Negative, zero or positive, for sorting. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Days since 1 January 1970, the form in which days are counted. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The number of days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** Sunday is 0, Saturday is 6. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The day `count` days later, earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return fromInstant(new Date((dayNumber(day) + count) * MILLISECONDS_A_DAY));
}

/** The same day of the month `count` months later, or the last day of that month when it is shorter (art. 641 CPC). */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = yearMonthDate(day);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return fromInstant(new Date(Date.UTC(year, month - 1 + count, Math.min(date, lastOfMonth))));
}

/** The same date `count` years later; 29 February becomes 28 February in a common year. For ages use `birthdayOf`. */
export function addYears(day: Day, count: number): Day {
  return addMonths(day, count * 12);
}

/** The day on which an age in years is reached; someone born on 29 February reaches it on 1 March of a common year. */
export function birthdayOf(birthOn: Day, age: number): Day {
  const birthday = addYears(birthOn, age);
  // The year of age is complete when 28 February has passed (art. 641 CPC), so nobody is taken as older a day too soon.
  return birthday.slice(5) === birthOn.slice(5) ? birthday : addDays(birthday, 1);
}

/** Year, month (1–12) and day of the month. */
export function yearMonthDate(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function fromInstant(instant: Date): Day {
  return parseDay(Number.isNaN(instant.getTime()) ? 'out of range' : instant.toISOString().slice(0, 10));
}
