/** The statements of a search on PostgreSQL: how many offers have which facets, the offers of one page, or both in one pass over what words find. */
import type { Coordinates } from '@app/domain';
import { facetMasks, LEVEL_SHIFT, RHYTHM_SHIFT } from '../facets.js';
import { cellsOf, findingQuery, rankingQuery, type Term } from './lexemes.js';
import type { Order } from './order.js';
import type { SearchFilters } from '../search-index.js';

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

export interface PageAsked {
  order: Order;
  after: unknown[] | undefined;
  limit: number;
}

/** One page in an order, after a position. */
export function pageStatement(asked: Asked, { order, after, limit }: PageAsked): Statement {
  const values = new Values();
  const conditions = [...found(asked, values), ...filtered(asked.filters, values)];
  const columns = columnsOf(asked, order, values);
  if (after) {
    const position = order.columns.map(({ type }, index) => `${values.next(after[index])}::${type}`);
    conditions.push(`(${columns.join(', ')}) ${order.direction === 'desc' ? '<' : '>'} (${position.join(', ')})`);
  }
  const page = `select o.id, ${named(columns)} from search_offer o ${joined(asked, order, values)} ${where(conditions)}
    ${ordered(columns, order)} limit ${values.next(limit)}`;
  return { statement: withDocuments(page, columns, order), parameters: values.all };
}

/** The first page and its counts, from one look at what words find: `{ counts, page }` in one row. */
export function firstPageStatement(asked: Asked, { order, limit }: PageAsked): Statement {
  const values = new Values();
  const conditions = found(asked, values);
  const columns = columnsOf(asked, order, values);
  const starts = startsWithin(asked.filters, values);
  const page = `select o.id, ${columns.map((_, index) => `c${index}`).join(', ')} from base o
    ${where(filtered({ ...asked.filters, startFrom: null, startTo: null }, values).concat('o.starts'))}
    ${ordered(columns, order)} limit ${values.next(limit)}`;
  return {
    statement: `with base as materialized (
        select o.id, o.facets, ${starts} as starts, ${named(columns)}
        from search_offer o ${joined(asked, order, values)} ${where(conditions)})
      select (select coalesce(json_agg(counted), '[]') from
          (select facets, starts, count(*)::int as count from base group by 1, 2) counted) as counts,
        (select coalesce(json_agg(shown), '[]') from (${withDocuments(page, columns, order)}) shown) as page`,
    parameters: values.all,
  };
}

/** Documents are read once it is known which are shown. */
const withDocuments = (page: string, columns: string[], order: Order): string =>
  `select d.document, json_build_array(${columns.map((_, index) => `o.c${index}`).join(', ')}) as position
   from (${page}) o join search_document d on d.id = o.id ${ordered(columns, order)}`;

const columnsOf = ({ terms }: Asked, order: Order, values: Values): string[] =>
  order.columns.map(({ expression }) => expression.replace('$rank', () => values.next(rankingQuery(terms))));

const named = (columns: string[]): string => columns.map((column, index) => `${column} as c${index}`).join(', ');

const ordered = (columns: string[], { direction }: Order): string =>
  `order by ${columns.map((_, index) => `c${index} ${direction}`).join(', ')}`;

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
  // Behind words the places only sift: two index scans to be intersected cost more.
  const placeId = terms.length ? 'o.place_id + 0' : 'o.place_id';
  if (near) conditions.push(`${placeId} = any (${values.next(near.map(({ id }) => id))}::int[])`);
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

function joined({ near }: Asked, order: Order, values: Values): string {
  if (order.name !== 'distance' || !near) return '';
  const [ids, distances] = [near.map(({ id }) => id), near.map(({ km }) => km)];
  return `join unnest(${values.next(ids)}::int[], ${values.next(distances)}::float8[]) as near(place_id, km) on near.place_id = o.place_id`;
}
