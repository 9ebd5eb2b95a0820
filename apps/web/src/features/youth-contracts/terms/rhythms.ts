/** The usual rhythms between company and training centre, as weeks that repeat. */
import type { PlaceOfDay } from '@app/domain';

type Week = PlaceOfDay[];

const week = (...days: PlaceOfDay[]): Week => [...days, 'off', 'off'];
const WORK = week('company', 'company', 'company', 'company', 'company');
const SCHOOL = week('training', 'training', 'training', 'training', 'training');

/** Every usual rhythm; the training comes first. */
export const RHYTHMS = {
  oneInThree: [SCHOOL, WORK, WORK],
  oneInTwo: [SCHOOL, WORK],
  oneInFour: [SCHOOL, WORK, WORK, WORK],
  twoInFour: [SCHOOL, SCHOOL, WORK, WORK],
  twoDays: [week('training', 'training', 'company', 'company', 'company')],
  oneDay: [week('training', 'company', 'company', 'company', 'company')],
} as const satisfies Record<string, readonly Week[]>;

/** One of `RHYTHMS`. */
export type Rhythm = keyof typeof RHYTHMS;

export const RHYTHM_NAMES = Object.keys(RHYTHMS) as Rhythm[];

/** The name of a rhythm from its weeks, or `null` when it is another. */
export function rhythmOf(weeks: readonly (readonly PlaceOfDay[])[]): Rhythm | null {
  const text = JSON.stringify(weeks);
  return RHYTHM_NAMES.find((name) => JSON.stringify(RHYTHMS[name]) === text) ?? null;
}
