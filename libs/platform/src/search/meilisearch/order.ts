/** The orders of a list in Meilisearch, and how far a page went in one: a count, and when its first page was shown. */
import { CursorError, type SearchQuery, type Sort } from '../search-index.js';

export interface Position {
  offset: number;
  until: number;
}

const NEWEST = ['publishedAtMs:desc', 'tie:desc'];
const SORTED: Record<Sort, (query: SearchQuery, hasWords: boolean) => string[]> = {
  relevance: (_, hasWords) => (hasWords ? [] : NEWEST),
  newest: () => NEWEST,
  distance: ({ near }) => (near ? [`_geoPoint(${near.latitude}, ${near.longitude}):asc`, 'tie:asc'] : NEWEST),
  fewestApplications: () => ['applications:asc', 'tie:asc'],
};
/** What to sort by; nothing leaves it to relevance. */
export const sortOf = (query: SearchQuery, hasWords: boolean): string[] => SORTED[query.sort](query, hasWords);

/** A position as text that means nothing to others. */
export const writePosition = ({ sort }: SearchQuery, { offset, until }: Position): string =>
  Buffer.from(JSON.stringify(['meili', sort, offset, until])).toString('base64url');

/** @throws CursorError when it is not a position of this search */
export function readPosition({ cursor, sort }: SearchQuery): Position {
  if (cursor === null) return { offset: 0, until: Date.now() };
  try {
    const [kind, of, offset, until] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (kind === 'meili' && of === sort && Number.isSafeInteger(offset) && Number.isSafeInteger(until))
      return { offset: Math.abs(offset as number), until: until as number };
  } catch {
    // Told below, like any other text that is not ours.
  }
  throw new CursorError('not ours');
}

/** Whether a cursor is one of Meilisearch's, whoever else answers. */
export const isMeilisearchCursor = (cursor: string): boolean => cursor.startsWith(MARK);
const MARK = Buffer.from('["meili"').toString('base64url').slice(0, 10);
