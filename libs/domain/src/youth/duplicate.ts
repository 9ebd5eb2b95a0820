/**
 * Whether two files may be about one person: points for what agrees, with the reasons, so that a person can look and decide. It never
 * merges anything; twins share a birth date, a name, a telephone and an address, and stay two.
 */
import type { Day } from '../calendar/day.js';
import { fold } from '../occupation/words.js';

/** What is compared. */
export interface Likeness {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthOn: Day;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What two files have in common, the closest kind of each only. */
export const LIKENESS_POINTS = {
  'same-name': 40,
  'names-swapped': 36,
  'name-with-a-typo': 30,
  'same-last-name': 12,
  'same-birth-date': 35,
  'birth-date-with-a-slip': 20,
  'same-phone': 30,
  'same-email': 35,
  'email-with-a-typo': 22,
} as const;

/** One of the keys of `LIKENESS_POINTS`. */
export type LikenessReason = keyof typeof LIKENESS_POINTS;

/** From here on two files are worth a look. */
export const LIKELY_FROM = 60;

/** Points, and what gave them. */
export interface Duplicate {
  readonly points: number;
  readonly reasons: readonly LikenessReason[];
}

/** Compares two files; the order does not matter. */
export function duplicateOf(a: Likeness, b: Likeness): Duplicate {
  const reasons = [nameReason(a, b), birthReason(a.birthOn, b.birthOn), phoneReason(a, b), emailReason(a, b)].flatMap(
    (reason) => reason ?? [],
  );
  // Two people of one household share a telephone, an address and a last name: without a first name or a day, that is nobody.
  const points = reasons.reduce((sum, reason) => sum + LIKENESS_POINTS[reason], 0);
  return { points: speaksOfAPerson(reasons) ? points : Math.min(points, LIKELY_FROM - 1), reasons };
}

/** Whether two files should be shown side by side. */
export const isLikely = ({ points }: Duplicate): boolean => points >= LIKELY_FROM;

/** The smallest number of letters to add, drop, change or swap with the next, up to `most`; `most + 1` is more. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, previous]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(change, previous![j]! + 1, row[j - 1]! + 1, swapped ? before![j - 2]! + 1 : Infinity);
    }
    [before, previous] = [previous, row];
  }
  return Math.min(previous![b.length]!, most + 1);
}

const NAME_REASONS: readonly LikenessReason[] = ['same-name', 'names-swapped', 'name-with-a-typo'];

const speaksOfAPerson = (reasons: readonly LikenessReason[]): boolean =>
  reasons.some((reason) => NAME_REASONS.includes(reason)) ||
  (reasons.includes('same-birth-date') && !reasons.includes('same-last-name'));

function nameReason(a: Likeness, b: Likeness): LikenessReason | null {
  const [first, last, otherFirst, otherLast] = [a.firstName, a.lastName, b.firstName, b.lastName].map(joined) as [
    string,
    string,
    string,
    string,
  ];
  if (first === otherFirst && last === otherLast) return 'same-name';
  if (first === otherLast && last === otherFirst) return 'names-swapped';
  if (isTypo(first, otherFirst) && isTypo(last, otherLast)) return 'name-with-a-typo';
  return last === otherLast ? 'same-last-name' : null;
}

const joined = (name: string): string => fold(name).replaceAll(' ', '');

/** One edit in a short word, two in a longer one; a word of three letters is another word with any. */
function isTypo(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const most = shorter <= 3 ? 0 : shorter <= 6 ? 1 : 2;
  return editsBetween(a, b, most) <= most;
}

function birthReason(a: Day, b: Day): LikenessReason | null {
  if (a === b) return 'same-birth-date';
  const [swapped, other] = [a, b].map(
    (day) => `${day.slice(0, 4)}-${[day.slice(5, 7), day.slice(8)].sort().join('-')}`,
  );
  const digits = [...a].filter((digit, at) => digit !== b[at]).length;
  return swapped === other || digits === 1 ? 'birth-date-with-a-slip' : null;
}

const phoneReason = (a: Likeness, b: Likeness): LikenessReason | null =>
  a.phone !== null && a.phone === b.phone ? 'same-phone' : null;

function emailReason(a: Likeness, b: Likeness): LikenessReason | null {
  const [one, other] = [a.email?.toLowerCase(), b.email?.toLowerCase()];
  if (!one || !other) return null;
  if (one === other) return 'same-email';
  return editsBetween(one, other, 2) <= 2 ? 'email-with-a-typo' : null;
}
