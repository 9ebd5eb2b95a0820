/** Counting the days someone has to answer: Sundays, public holidays and the employer's stated closure do not count. */
import { addDays, type Day, weekdayOf } from './day.js';
import { isHoliday, type Territory } from './holidays.js';

/** Days, both included, on which an employer says nobody is there (typically in August). */
export interface Closure {
  readonly from: Day;
  readonly to: Day;
}

/** Where and around which closures days are counted. */
export interface WorkingCalendar {
  readonly territory?: Territory;
  readonly closures?: readonly Closure[];
}

const SUNDAY = 0;

/** Whether a day counts: neither Sunday, nor public holiday, nor closure. Saturdays count (*jours ouvrables*). */
export function isWorkingDay(day: Day, calendar: WorkingCalendar = {}): boolean {
  const closed = calendar.closures?.some(({ from, to }) => from <= day && day <= to) ?? false;
  return weekdayOf(day) !== SUNDAY && !closed && !isHoliday(day, calendar.territory);
}

/** The last day to answer: the n-th working day after `day`, or `day` itself when n is 0. */
export function deadlineAfter(day: Day, workingDays: number, calendar: WorkingCalendar = {}): Day {
  let last = day;
  for (let left = workingDays; left > 0;) {
    last = addDays(last, 1);
    if (isWorkingDay(last, calendar)) left -= 1;
  }
  return last;
}
