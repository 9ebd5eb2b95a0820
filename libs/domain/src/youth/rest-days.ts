/** Sundays, public holidays and the first medical visit of someone who starts to work. */
import { addMonths, type Day, weekdayOf } from '../calendar/day.js';
import { isHoliday, type Territory } from '../calendar/holidays.js';
import { isMinor } from '../contract/adult.js';
import { inForce } from '../law/dated-row.js';
import { PROTECTION } from './working-time.js';

const SUNDAY = 0;

/** Whether a minor rests on a day, save in the sectors listed by R3164-1 and R3164-2, which are not held here. */
export function restsOn(day: Day, { birthOn, territory }: { birthOn: Day; territory?: Territory }): boolean {
  return isMinor(birthOn, day) && (weekdayOf(day) === SUNDAY || isHoliday(day, territory));
}

/** The last day for the first medical visit: the day of the start for a minor, two months later for an adult (R6222-40-1). */
export function medicalVisitBy(startOn: Day, { birthOn }: { birthOn: Day }): Day {
  if (isMinor(birthOn, startOn)) return startOn;
  return addMonths(startOn, inForce(PROTECTION, 'adult-medical-visit-within', { at: startOn }).value);
}
