/** One line of an official file of communes as a typed value. It opens no file. */
import { fold, isCode } from '@app/domain';
import layout from './commune-columns.json' with { type: 'json' };
import type { CommuneFact, MergeFact, PlaceProblem } from './commune-fact.js';

/** Reads the cells of a line; `null` for a line that says nothing of today's communes, like the name of a former one. */
type ReadLine = (cells: readonly string[]) => CommuneFact | MergeFact | PlaceProblem | null;

type Names = Readonly<Record<string, readonly string[]>>;

const NUMBER = /^-?\d+(\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FRACTION_DIGITS = 5;

/** How a file with these headings is read, or the headings that it lacks. A file of movements is one with both codes of a movement. */
export function lineReader(headings: readonly string[]): ReadLine | { missing: string[] } {
  const keys = headings.map(keyOf);
  const at = (names: readonly string[]) => names.map((name) => keys.indexOf(keyOf(name))).find((found) => found >= 0);
  const isMovements = at(layout.merges.code) !== undefined && at(layout.merges.into) !== undefined;
  const wanted: Names = isMovements ? layout.merges : layout.communes;
  const missing = Object.values(wanted).flatMap((names) => (at(names) === undefined ? [names[0]!] : []));
  if (missing.length > 0) return { missing };
  const positions = Object.entries({ ...layout.optional, ...wanted }).map(([key, names]) => [key, at(names)] as const);
  const read = isMovements ? mergeOf : communeOf;
  return (cells) => {
    const cell = new Map(positions.map(([key, position]) => [key, cells[position ?? -1]?.trim() ?? '']));
    return read((key) => cell.get(key) ?? '');
  };
}

type CellOf = (key: string) => string;

function communeOf(cell: CellOf): CommuneFact | PlaceProblem | null {
  const type = cell('type');
  if (type && !layout.currentTypes.includes(type)) return null;
  const [code, label] = [cell('code').toUpperCase().padStart(5, '0'), cell('label')];
  if (!isCode('commune', code)) return problem('code-invalid', `code_insee: ${cell('code')}`);
  if (!label) return problem('label-missing', code);
  const written = cell('postalCodes').split(/\D+/).filter(Boolean);
  const postalCodes = written.map((one) => one.padStart(5, '0'));
  const wrong = postalCodes.find((one) => !isCode('postal-code', one));
  if (wrong) return problem('code-invalid', `code_postal: ${wrong}`);
  const latitude = within(cell, 'latitude', 90);
  const longitude = within(cell, 'longitude', 180);
  const population = within(cell, 'population', Infinity);
  if (latitude === undefined) return problem('number-invalid', `latitude: ${cell('latitude')}`);
  if (longitude === undefined) return problem('number-invalid', `longitude: ${cell('longitude')}`);
  if (population === undefined) return problem('number-invalid', `population: ${cell('population')}`);
  return { kind: 'commune', code, label, postalCodes, latitude, longitude, population };
}

function mergeOf(cell: CellOf): MergeFact | PlaceProblem | null {
  const kind = cell('kind');
  if (kind && !layout.mergeKinds.includes(kind)) return null;
  const types = [cell('typeBefore'), cell('typeAfter')].filter(Boolean);
  if (types.some((type) => type !== 'COM') || cell('code') === cell('into')) return null;
  const wrong = ['code', 'into'].find((column) => !isCode('commune', cell(column)));
  if (wrong) return problem('code-invalid', `${wrong === 'code' ? 'com_av' : 'com_ap'}: ${cell(wrong)}`);
  if (!DAY.test(cell('on'))) return problem('day-invalid', `date_eff: ${cell('on')}`);
  return { kind: 'merge', code: cell('code'), label: cell('label'), into: cell('into'), on: cell('on') };
}

/** A number no further from zero than `most`; `null` for an empty cell, undefined for what is no such number. */
function within(cell: CellOf, column: string, most: number): number | null | undefined {
  const text = cell(column).replace(',', '.');
  if (text === '') return null;
  if (!NUMBER.test(text) || Math.abs(Number(text)) > most) return undefined;
  return Number(Number(text).toFixed(FRACTION_DIGITS));
}

/** Builds a problem; `detail` is empty when the code says it all. */
export const problem = (code: PlaceProblem['code'], detail = ''): PlaceProblem => ({ kind: 'problem', code, detail });

const keyOf = (heading: string): string => fold(heading).replace(/[^a-z0-9]/g, '');
