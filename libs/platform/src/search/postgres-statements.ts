/** The two statements of a search on PostgreSQL: how many offers have which facets, and the offers of one page. */
import type { Coordinates } from '@app/domain';
import { facetMasks, LEVEL_SHIFT, RHYTHM_SHIFT } from './facets.js';
import { cellsOf, findingQuery, rankingQuery, type Term } from './postgres-lexemes.js';
import type { Order } from './postgres-order.js';
import type { SearchFilters } from './search-index.js';

/** Places within reach, nearest first. */
export type NearPlaces = (Coordinates & { id: number; km: number })[];

export interface Asked {
  terms: Term[];
  near: NearPlaces | null;
  filters: SearchFilters;
}

interface Statement {
  statement: string;
  parameters: unknown[];
}

/** Facets of everything that words and place find; what the filters leave is worked out from it. */
export function countStatement(asked: Asked): Statement {
  const values = new Values();
  const conditions = found(asked, values);
  const starts = startsWithin(asked.filters, values);
  return {
    statement: `select o.facets, ${starts} as starts, count(*)::int as count from search_offer o
      ${where(conditions)} group by 1, 2`,
    parameters: values.all,
  };
}

/** One page in an order, after a position. */
export function pageStatement(
  asked: Asked,
  { order, after, limit }: { order: Order; after: unknown[] | undefined; limit: number },
): Statement {
  const values = new Values();
  const conditions = [...found(asked, values), ...filtered(asked.filters, values)];
  const columns = order.columns.map(({ expression }) =>
    expression.replace('$rank', () => values.next(rankingQuery(asked.terms))),
  );
  if (after) {
    const position = order.columns.map(({ type }, index) => `${values.next(after[index])}::${type}`);
    conditions.push(`(${columns.join(', ')}) ${order.direction === 'desc' ? '<' : '>'} (${position.join(', ')})`);
  }
  const near = order.name === 'distance' ? joinedNear(asked.near ?? [], values) : '';
  return {
    statement: `select o.document, json_build_array(${columns.join(', ')}) as position from search_offer o ${near} ${where(conditions)}
      order by ${columns.map((column) => `${column} ${order.direction}`).join(', ')} limit ${values.next(limit)}`,
    parameters: values.all,
  };
}

class Values {
  readonly all: unknown[] = [];

  next(value: unknown): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}

const where = (conditions: string[]): string => (conditions.length ? `where ${conditions.join(' and ')}` : '');

/** The squares narrow a search for words inside its own index; the places themselves then say exactly which are within reach. */
function found({ terms, near }: Asked, values: Values): string[] {
  const conditions: string[] = [];
  if (terms.length) conditions.push(`o.words @@ ${values.next(findingQuery(terms, cellsOf(near ?? [])))}::tsquery`);
  if (near) conditions.push(`o.place_id = any (${values.next(near.map(({ id }) => id))}::int[])`);
  return conditions;
}

function filtered(filters: SearchFilters, values: Values): string[] {
  const { contracts, levels, rhythms } = facetMasks(filters);
  const starts = startsWithin(filters, values);
  return [
    ...(contracts ? [`o.facets & ${contracts} <> 0`] : []),
    ...(levels ? [`(1 << ((o.facets >> ${LEVEL_SHIFT}) & 15)) & ${levels} <> 0`] : []),
    ...(rhythms ? [`(1 << ((o.facets >> ${RHYTHM_SHIFT}) & 7)) & ${rhythms} <> 0`] : []),
    ...(starts === 'true' ? [] : [starts]),
  ];
}

function startsWithin({ startFrom, startTo }: SearchFilters, values: Values): string {
  const parts = [
    ...(startTo ? [`(o.start_from is null or o.start_from <= ${values.next(startTo)}::date)`] : []),
    ...(startFrom ? [`(o.start_to is null or o.start_to >= ${values.next(startFrom)}::date)`] : []),
  ];
  return parts.length ? `(${parts.join(' and ')})` : 'true';
}

function joinedNear(near: NearPlaces, values: Values): string {
  const [ids, distances] = [near.map(({ id }) => id), near.map(({ km }) => km)];
  return `join unnest(${values.next(ids)}::int[], ${values.next(distances)}::float8[]) as near(place_id, km) on near.place_id = o.place_id`;
}
