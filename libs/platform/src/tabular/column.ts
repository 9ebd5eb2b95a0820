/** What an importer expects of a file: its columns and the words people put above them. */

/** One expected column. `heading` is the French word of the template, `example` a cell that would be accepted. */
export interface ColumnSpec<Key extends string = string> {
  key: Key;
  heading: string;
  synonyms: string[];
  required: boolean;
  example: string;
  /** The only heading to read it under, when somebody chose one; an empty one leaves the column out. */
  chosen?: string;
}

/** Which heading of a file somebody chose for which column, by key. */
export type Mapping = Record<string, string>;

/** Where the expected columns are in a line of headings; an absent column has no position. */
export interface Headings<Key extends string = string> {
  positions: Map<Key, number>;
  unknown: string[];
  repeated: string[];
  /** Columns of the file, known or not; trailing empty ones do not count. */
  width: number;
  /** All headings, as written. */
  written: string[];
}

/**
 * The key of a heading, so that "N° de téléphone :" and "n de telephone" are the same.
 * @example headingKey('Code Postal *') //=> 'codepostal'
 */
function headingKey(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/** Matches a line of headings to the columns; the first of two equal headings is used. */
export function matchHeadings<Key extends string>(cells: string[], columns: ColumnSpec<Key>[]): Headings<Key> {
  const keyOf = new Map([...columns.filter((one) => one.chosen === undefined), ...chosenOf(columns)].flatMap(namesOf));
  const result: Headings<Key> = { positions: new Map(), unknown: [], repeated: [], width: 0, written: [] };
  cells.forEach((cell, position) => {
    const heading = cell.trim();
    const key = keyOf.get(headingKey(heading));
    if (heading === '') return;
    result.width = position + 1;
    result.written.push(heading);
    if (key === undefined) result.unknown.push(heading);
    else if (result.positions.has(key)) result.repeated.push(heading);
    else result.positions.set(key, position);
  });
  return result;
}

/** Columns with the headings that somebody chose for them. */
export const withMapping = <Key extends string>(columns: ColumnSpec<Key>[], mapping: Mapping): ColumnSpec<Key>[] =>
  columns.map((column) => {
    const chosen = Object.hasOwn(mapping, column.key) ? mapping[column.key] : undefined;
    return chosen === undefined ? column : { ...column, chosen };
  });

/** Last, so that a heading that was chosen for a column means no other one. */
const chosenOf = <Key extends string>(columns: ColumnSpec<Key>[]) => columns.filter(({ chosen }) => chosen);

const namesOf = <Key extends string>({ key, heading, synonyms, chosen }: ColumnSpec<Key>) =>
  (chosen === undefined ? [heading, ...synonyms] : [chosen]).map((name) => [headingKey(name), key] as const);
