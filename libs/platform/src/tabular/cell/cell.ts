/** What reading one cell gives: a value, or why not and what was expected. Parsers never throw and never guess. */

/** A cell that was understood or not; `expected` is a short French example for the person who will correct the file. */
export type Cell<Value> = { ok: true; value: Value } | { ok: false; code: string; expected: string };

/** Understands the text of one cell. */
export type CellParser<Value> = (text: string) => Cell<Value>;

/** A cell that was understood. */
export function read<Value>(value: Value): Cell<Value> {
  return { ok: true, value };
}

/** A cell that was not understood. */
export function unread(code: string, expected: string): Cell<never> {
  return { ok: false, code, expected };
}

/** The same parser, for a column that may be left empty: an empty cell is null. */
export function optional<Value>(parser: CellParser<Value>): CellParser<Value | null> {
  return (text) => (text.trim() === '' ? read(null) : parser(text));
}

/** Builds a parser from a function that gives undefined when it does not understand; an empty cell is always refused. */
export function parserOf<Value>(
  what: { code: string; expected: string },
  understand: (text: string) => Value | undefined,
): CellParser<Value> {
  return (text) => {
    const trimmed = text.trim();
    if (trimmed === '') return unread('cell-empty', what.expected);
    const value = understand(trimmed);
    return value === undefined ? unread(what.code, what.expected) : read(value);
  };
}
