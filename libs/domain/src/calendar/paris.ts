/** The bridge between instants and civil days: the law and the people count in Paris time, servers in UTC. */
import { addDays, type Day, parseDay } from './day.js';

const PARIS = 'Europe/Paris';
// Building a formatter costs a hundred times more than using it.
const PARIS_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: PARIS,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const PARIS_CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: PARIS, dateStyle: 'short', timeStyle: 'medium' });

/** The civil day in Paris at an instant. */
export function dayInParis(instant: Date): Day {
  return parseDay(PARIS_DAY.format(instant));
}

/** The instant of a wall-clock time in Paris, `HH:MM`; in the hour that spring skips, the moment an hour later. */
export function instantInParis(day: Day, time: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const guess = wall - offsetAt(wall);
  return new Date(wall - offsetAt(guess));
}

/** The first instant after a civil day in Paris, when a deadline that falls on this day has passed. */
export function endOfDayInParis(day: Day): Date {
  return instantInParis(addDays(day, 1), '00:00');
}

function offsetAt(instant: number): number {
  return Date.parse(`${PARIS_CLOCK.format(instant).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
