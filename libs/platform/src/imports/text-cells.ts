/** Texts, lists and days with limits: what a row may write into a table, so that no cell is too long to be kept or to be looked up. */
import { isDay, type Day } from '@app/domain';
import { parserOf, read, unread, type CellParser } from '../tabular/cell/cell.js';
import { parseDate, parseList } from '../tabular/cells.js';

/**
 * One line of text of at most so many characters; line breaks and repeated spaces become one space.
 * @example lineUpTo(80)('Fournil \n Martin') //=> { ok: true, value: 'Fournil Martin' }
 */
export const lineUpTo = (max: number): CellParser<string> =>
  parserOf({ code: 'text-too-long', expected: `Un texte de ${max} caractères au plus` }, (text) => {
    const line = text.replace(/\s+/g, ' ');
    return line.length <= max ? line : undefined;
  });

/** A text of several lines, of at most so many characters; an empty cell is an empty text. */
export const textUpTo =
  (max: number): CellParser<string> =>
  (text) =>
    text.length <= max ? read(text) : unread('text-too-long', `Un texte de ${max} caractères au plus`);

/** A list of at most so many short elements; see `parseList`. */
export const listUpTo =
  (max: number, longest = 120): CellParser<string[]> =>
  (text) => {
    const list = parseList(text);
    const fits = list.ok && list.value.length <= max && list.value.every((element) => element.length <= longest);
    return fits ? list : unread('list-too-long', `${max} éléments au plus, de ${longest} caractères au plus`);
  };

/** A day between two days, both included; `expected` says what to write instead of another one. */
export const dayWithin =
  (limits: { from: string; to: string; expected: string }): CellParser<Day> =>
  (text) => {
    const cell = parseDate(text);
    if (!cell.ok) return cell;
    const { value } = cell;
    return isDay(value) && limits.from <= value && value <= limits.to
      ? read(value)
      : unread('date-out-of-range', limits.expected);
  };
