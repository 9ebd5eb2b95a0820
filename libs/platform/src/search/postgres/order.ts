/** The orders of a list, and where a page ended in one: expressions over `search_offer o`, of which the last is always the id. */
import { CursorError, type SearchQuery, type Sort } from '../search-index.js';

export interface Order {
  name: Sort;
  direction: 'asc' | 'desc';
  /** Each value of the position: its expression (`$rank` and `near` are the statement's) and its type. */
  columns: { expression: string; type: string }[];
}

const id = { expression: 'o.id', type: 'uuid' };
const publishedAt = { expression: 'o.published_at', type: 'timestamptz' };

const ORDERS: Record<Sort, Order> = {
  relevance: {
    name: 'relevance',
    direction: 'desc',
    columns: [{ expression: 'round(ts_rank(o.heading, $rank::tsquery) * 1e6)::int', type: 'int' }, publishedAt, id],
  },
  newest: { name: 'newest', direction: 'desc', columns: [publishedAt, id] },
  distance: { name: 'distance', direction: 'asc', columns: [{ expression: 'near.km', type: 'float8' }, id] },
  fewestApplications: {
    name: 'fewestApplications',
    direction: 'asc',
    columns: [{ expression: 'o.applications', type: 'int' }, id],
  },
};

/** The order of a query: without words nothing is more relevant, without a place nothing nearer. */
export function orderOf({ sort, near }: SearchQuery, hasWords: boolean): Order {
  if (sort === 'relevance' && !hasWords) return ORDERS.newest;
  return sort === 'distance' && !near ? ORDERS.newest : ORDERS[sort];
}

/** A position as text that means nothing to others. */
export const writePosition = ({ name }: Order, values: unknown[]): string =>
  Buffer.from(JSON.stringify([name, ...values])).toString('base64url');

/** @throws CursorError when it is not a position in this order */
export function readPosition(cursor: string | null, order: Order): unknown[] | undefined {
  if (cursor === null) return undefined;
  const [name, ...values] = parsed(cursor);
  const fits = order.columns.map(({ type }, index) => FITS[type]!(values[index]));
  if (name !== order.name || values.length !== fits.length || fits.includes(false)) throw new CursorError('not ours');
  return values;
}

const FITS: Record<string, (value: unknown) => boolean> = {
  int: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  float8: (value) => Number.isFinite(value),
  timestamptz: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.+Z-]{8,30}$/.test(value) && !Number.isNaN(Date.parse(value)),
  uuid: (value) => typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value),
};

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
