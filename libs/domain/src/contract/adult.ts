/** Adulthood: who signs, who is asked, and from which day the guardian no longer sees anything. */
import { birthdayOf, type Day } from '../calendar/day.js';

const ADULT_AGE = 18;

/** The 18th birthday (art. 414 code civil), the first day as an adult. */
export function adultOn(birthOn: Day): Day {
  return birthdayOf(birthOn, ADULT_AGE);
}

/** Whether the person is under 18 on a day; emancipation (art. 413-1 code civil) is a fact of its own. */
export function isMinor(birthOn: Day, day: Day): boolean {
  return day < adultOn(birthOn);
}
