/** Who turns 15 in the autumn may enter a training centre or vocational school as a pupil; a contract waits for the birthday. */
import { addDays, birthdayOf, type Day, parseDay } from '../calendar/day.js';
import { inForce } from '../law/dated-row.js';
import { contractWindows, type PersonFacts } from './contract-windows.js';
import { STARTS } from './start-window.js';

/** Days, both included, on which someone is enrolled under school status only. */
export interface SchoolStatusWindow {
  readonly from: Day;
  readonly to: Day;
  readonly ask: 'completed3e' | null;
}

/** From the day school begins to the eve of the first contract (L6222-1 al. 3); `null` when this way is not open. */
export function schoolStatusWindow(person: PersonFacts, schoolBeginsOn: Day): SchoolStatusWindow | null {
  const { value: age } = inForce(STARTS, 'school-status-age', { at: schoolBeginsOn });
  const birthday = birthdayOf(person.birthOn, age);
  const endOfYear = parseDay(`${schoolBeginsOn.slice(0, 4)}-12-31`);
  const inTime = schoolBeginsOn <= birthday && birthday <= endOfYear;
  const contract = contractWindows(person, schoolBeginsOn).find(
    ({ contractType }) => contractType === 'apprenticeship',
  );
  if (person.completed3e === false || !inTime || !contract) return null;
  return {
    from: schoolBeginsOn,
    to: addDays(contract.from, -1),
    ask: person.completed3e === null ? 'completed3e' : null,
  };
}

/** The day on which school begins in the year in which someone turns 15: the first of the month, close to what the calendar sets each year. */
export function schoolBeginsFor(birthOn: Day, at: Day): Day {
  const { value: age } = inForce(STARTS, 'school-status-age', { at });
  const { value: month } = inForce(STARTS, 'school-year-begins', { at });
  return parseDay(`${birthdayOf(birthOn, age).slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
}
