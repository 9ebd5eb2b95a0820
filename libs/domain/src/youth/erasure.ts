/** When a person who asked to be forgotten is: a row of policy, at most the month that the GDPR leaves (art. 12(3)). */
import { addDays, type Day } from '../calendar/day.js';
import policy from './erasure-policy.json' with { type: 'json' };

/** The day on which an erasure that was asked for on a day is due. */
export function erasureDueOn(askedOn: Day): Day {
  return addDays(askedOn, policy.waitingDays);
}
