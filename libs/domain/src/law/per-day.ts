/** Rows of the law are chosen by a day, and a list asks for the same day thousands of times: each day is compiled once. */
import type { Day } from '../calendar/day.js';

/** More days than a list ever looks at; then the memory begins anew. */
const MOST_DAYS = 2_000;

/** The same function of a day and of a few words, which remembers what it answered. Its result must not be changed by anybody. */
export function perDay<A extends readonly (string | boolean)[], T>(
  compile: (at: Day, ...words: A) => T,
): (at: Day, ...words: A) => T {
  const known = new Map<string, T>();
  return (at, ...words) => {
    const key = words.length === 0 ? at : `${at} ${words.join(' ')}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    if (known.size >= MOST_DAYS) known.clear();
    const compiled = compile(at, ...words);
    known.set(key, compiled);
    return compiled;
  };
}
