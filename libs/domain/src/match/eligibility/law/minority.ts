/** Whether a protection of the young holds on a day, read from the day on which it ends and never from an age. */
import type { Day } from '../../../calendar/day.js';

/** `endsOn` is `null` once the protection is over, and absent when nobody told. */
export function isProtected(endsOn: Day | null | undefined, on: Day): boolean | null {
  return endsOn === undefined ? null : endsOn !== null && on < endsOn;
}
