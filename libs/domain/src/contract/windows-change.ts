/** When the windows of a person read otherwise although nothing about them was written: one opens or closes, a row of the law begins or ends. */
import { addDays, type Day } from '../calendar/day.js';
import { groundsToldFrom } from '../youth/person-facts.js';
import { AGE_WINDOWS, type ContractWindow } from './contract-windows.js';

/**
 * The first day after `at` on which windows that were computed on `at` must be computed again; `null` when they stay as they are for good.
 * @param endsOn last days of facts that hold until a day
 */
export function windowsChangeOn(
  windows: readonly ContractWindow[],
  { birthOn, endsOn, at }: { birthOn: Day; endsOn: readonly (Day | null)[]; at: Day },
): Day | null {
  const ends = [...windows, ...AGE_WINDOWS.map(({ validTo }) => ({ to: validTo }))].map(({ to }) => to);
  const begins = [...windows.map(({ from }) => from), ...AGE_WINDOWS.map(({ validFrom }) => validFrom)];
  const days = [
    ...begins,
    ...[...ends, ...endsOn].map((day) => day && addDays(day, 1)),
    ...groundsToldFrom(birthOn),
  ].filter((day): day is Day => day !== null && day > at);
  return days.toSorted()[0] ?? null;
}
