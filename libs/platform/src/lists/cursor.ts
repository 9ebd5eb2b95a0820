/**
 * Pages of a list: the caller passes back an opaque cursor, which holds the place of the last thing on the page in the order of the list.
 * A cursor is not a secret and carries nothing that the page did not show; one that we did not write is refused.
 */
import { z } from 'zod';
import { ProblemError } from '../http/problem-error.js';

/** A page as the contracts' `pageOf` describes it. */
export interface Page<T> {
  items: T[];
  cursor: string | null;
}

/** Writes the place of a thing in the order of its list. */
export const writeCursor = (position: readonly string[]): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/**
 * Reads a cursor that `writeCursor` wrote.
 * @throws ProblemError `input-invalid`
 */
export function readCursor<T>(cursor: string, position: z.ZodType<T>): T {
  const parsed = position.safeParse(jsonOf(cursor));
  if (parsed.success) return parsed.data;
  throw new ProblemError('input-invalid', undefined, [{ path: 'query.cursor', message: 'Not a cursor of this list: leave it out.' }]);
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The page that `limit + 1` rows give: the row too many says that there is more. */
export function pageFrom<T>(rows: T[], limit: number, positionOf: (row: T) => readonly string[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, cursor: last && rows.length > limit ? writeCursor(positionOf(last)) : null };
}
