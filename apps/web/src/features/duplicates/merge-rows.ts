import type { listDuplicates, mergeDuplicates, RequestOf, ResponseOf } from '@app/contracts';
import type { Youth } from '../youths/followed';

export type Duplicate = ResponseOf<typeof listDuplicates>['items'][number];
export type Side = Duplicate['sides'][number];
export type MergeField = NonNullable<NonNullable<RequestOf<typeof mergeDuplicates>['body']>['take']>[number];

/** What is chosen together: an address goes with what is known of it. The first field names the row. */
export const MERGE_ROWS = [
  ['firstName'],
  ['lastName'],
  ['birthOn'],
  ['reference'],
  ['phone', 'phoneState'],
  ['email', 'emailState'],
  ['guardians'],
  ['place'],
  ['travelModes'],
  ['maxMinutes'],
  ['reachKm'],
  ['schooling'],
  ['lastClass'],
  ['completed3e'],
  ['diplomaKind', 'diplomaLevel'],
  ['wishes'],
  ['project'],
  ['contractTypes'],
  ['availableFrom'],
  ['availableTo'],
  ['rhythm'],
  ['skills'],
  ['languages'],
  ['situation'],
] as const satisfies readonly (readonly MergeField[])[];
export type MergeRow = (typeof MERGE_ROWS)[number];

/** Says nothing: nobody knows, or a group in which nothing is known. */
const isEmpty = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every((one) => one === null));

const differs = (one: unknown, other: unknown) =>
  !(isEmpty(one) && isEmpty(other)) && JSON.stringify(one) !== JSON.stringify(other);

/** The rows in which two files differ: those that both answer, and those that only one of them knows. */
export function differingRows(one: Youth, other: Youth): { both: MergeRow[]; single: MergeRow[] } {
  const rows = MERGE_ROWS.filter(([first]) => differs(one[first], other[first]));
  const answered = ([first]: MergeRow) => !isEmpty(one[first]) && !isEmpty(other[first]);
  return { both: rows.filter(answered), single: rows.filter((row) => !answered(row)) };
}

/** Whether the file that stays would rather take a row: what it does not know itself. */
export const wouldTake = (kept: Youth, [first]: MergeRow): boolean => isEmpty(kept[first]);
