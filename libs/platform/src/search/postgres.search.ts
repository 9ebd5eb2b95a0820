/**
 * Search on PostgreSQL, the default: words by a GIN index over our own lexemes, mistakes by a lexicon, places by their distance, facets
 * by one `group by`. Pages follow each other by the values of the last offer shown, so that offers that come meanwhile move nothing.
 */
import { countFacets, packFacets, type FacetCount } from './facets.js';
import { matchedWords } from './matched-words.js';
import { boxAround, lexemesOf, lexiconRow, within } from './postgres/lexemes.js';
import { PostgresLexicon } from './postgres/lexicon.js';
import {
  countStatement,
  firstPageStatement,
  pageStatement,
  type Asked,
  type NearPlaces,
  type PageAsked,
} from './postgres/statements.js';
import { orderOf, readPosition, writePosition } from './postgres/order.js';
import type { RebuildableIndex, SearchDocument, SearchHit, SearchPage, SearchQuery } from './search-index.js';

/** Runs a statement where unqualified names mean the tables of the index. */
export type Sql = <T>(statement: string, parameters: unknown[]) => Promise<T[]>;

const KEEP = `
  with documents as (select * from unnest($1::uuid[], $12::text[]) as t(id, document)),
  kept as (
  insert into search_offer (id, revision, applications, place_id, published_at, facets, start_from, start_to, heading, words)
  select d.id, d.revision, d.applications, p.id, d.published_at, d.facets, d.start_from, d.start_to,
         d.heading::tsvector, d.words::tsvector
  from unnest($1::uuid[], $2::int[], $3::int[], $4::float8[], $5::float8[], $6::timestamptz[], $7::int[], $8::date[], $9::date[],
              $10::text[], $11::text[])
    as d(id, revision, applications, latitude, longitude, published_at, facets, start_from, start_to, heading, words)
  left join search_place p on p.latitude = d.latitude and p.longitude = d.longitude
  order by d.id
  on conflict (id) do update set
    revision = excluded.revision, applications = excluded.applications, place_id = excluded.place_id,
    published_at = excluded.published_at, facets = excluded.facets, start_from = excluded.start_from, start_to = excluded.start_to,
    heading = excluded.heading, words = excluded.words
  where (search_offer.revision, search_offer.applications) <= (excluded.revision, excluded.applications)
  returning id)
  insert into search_document (id, document) select id, document from documents join kept using (id)
  on conflict (id) do update set document = excluded.document`;

const KEEP_PLACES = `
  insert into search_place (latitude, longitude)
  select * from unnest($1::float8[], $2::float8[]) as point(latitude, longitude)
  where not exists (select from search_place p where p.latitude = point.latitude and p.longitude = point.longitude)
  order by 1, 2 on conflict do nothing`;

const KEEP_WORDS = `
  insert into search_word (word, stem, keys)
  select word, stem, string_to_array(keys, ' ') from unnest($1::text[], $2::text[], $3::text[]) as w(word, stem, keys)
  where not exists (select from search_word known where known.word = w.word)
  order by word on conflict do nothing`;

const FORGET_REST = `
  delete from search_offer where ($1::uuid is null or id > $1) and ($2::uuid is null or id <= $2) and id <> all ($3::uuid[])`;

const PLACES_IN_BOX = `
  select id, latitude, longitude from search_place where latitude between $1 and $2 and longitude between $3 and $4`;

interface PageRow {
  document: string;
  position: unknown[];
}

export class PostgresSearch implements RebuildableIndex {
  private readonly lexicon: PostgresLexicon;

  constructor(private readonly sql: Sql) {
    this.lexicon = new PostgresLexicon(sql);
  }

  async put(documents: SearchDocument[]): Promise<void> {
    const newest = [...new Map(documents.map((document) => [document.id, document])).values()];
    if (!newest.length) return;
    const rows = newest.map((document) => ({ document, lexemes: lexemesOf(document) }));
    const points = newest.flatMap(({ place }) => (place ? [place] : []));
    await this.sql(KEEP_PLACES, [points.map(({ latitude }) => latitude), points.map(({ longitude }) => longitude)]);
    await this.keepWords(new Set(rows.flatMap(({ lexemes }) => lexemes.lexicon)));
    const column = (value: (row: (typeof rows)[number]) => unknown) => rows.map(value);
    await this.sql(KEEP, [
      column(({ document }) => document.id),
      column(({ document }) => document.revision),
      column(({ document }) => document.applications),
      column(({ document }) => document.place?.latitude ?? null),
      column(({ document }) => document.place?.longitude ?? null),
      column(({ document }) => document.publishedAt),
      column(({ document }) => packFacets(document)),
      column(({ document }) => document.startFrom),
      column(({ document }) => document.startTo),
      column(({ lexemes }) => lexemes.heading),
      column(({ lexemes }) => lexemes.words),
      column(({ document }) => JSON.stringify(document)),
    ]);
  }

  async remove(ids: string[]): Promise<void> {
    await this.sql('delete from search_offer where id = any ($1::uuid[])', [ids]);
  }

  async replace(range: { after: string | null; upTo: string | null }, documents: SearchDocument[]): Promise<void> {
    await this.put(documents);
    await this.sql(FORGET_REST, [range.after, range.upTo, documents.map(({ id }) => id)]);
  }

  async search(query: SearchQuery): Promise<SearchPage> {
    const { terms, corrections } = await this.lexicon.understand(query.words);
    const near = query.near && (await this.placesNear(query.near));
    const order = orderOf(query, terms.length > 0);
    const after = readPosition(query.cursor, order);
    const { counts, rows } = await this.find(
      { terms, near, filters: query.filters },
      { order, after, limit: query.limit + 1 },
    );
    const page = rows.slice(0, query.limit);
    const distances = new Map(near?.map(({ latitude, longitude, km }) => [`${latitude},${longitude}`, km]));
    const hits = page.map(({ document }): SearchHit => {
      const parsed = JSON.parse(document) as SearchDocument;
      const at = parsed.place && distances.get(`${parsed.place.latitude},${parsed.place.longitude}`);
      return { document: parsed, distanceKm: at ?? null, matchedWords: matchedWords(parsed, terms) };
    });
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return {
      hits,
      cursor: last ? writePosition(order, last.position) : null,
      summary: counts ? countFacets(counts, query.filters) : null,
      corrections,
    };
  }

  /** Behind words one look serves the page and the counts; without, each has an index of its own. */
  private async find(asked: Asked, page: PageAsked): Promise<{ counts: FacetCount[] | undefined; rows: PageRow[] }> {
    if (page.after) return { counts: undefined, rows: await this.run<PageRow>(pageStatement(asked, page)) };
    if (asked.terms.length) {
      const [found] = await this.run<{ counts: FacetCount[]; page: PageRow[] }>(firstPageStatement(asked, page));
      return { counts: found?.counts, rows: found?.page ?? [] };
    }
    const [counts, rows] = await Promise.all([
      this.run<FacetCount>(countStatement(asked)),
      this.run<PageRow>(pageStatement(asked, page)),
    ]);
    return { counts, rows };
  }

  private run<T>({ statement, parameters }: { statement: string; parameters: unknown[] }): Promise<T[]> {
    return this.sql<T>(statement, parameters);
  }

  private async placesNear({ radiusKm, ...point }: NonNullable<SearchQuery['near']>): Promise<NearPlaces> {
    const { south, north, west, east } = boxAround(point, radiusKm);
    const places = await this.sql<{ id: number; latitude: number; longitude: number }>(PLACES_IN_BOX, [
      south,
      north,
      west,
      east,
    ]);
    return within(point, radiusKm, places);
  }

  private async keepWords(words: Set<string>): Promise<void> {
    const rows = [...words].map(lexiconRow);
    const keys = rows.map((row) => row.keys?.join(' ') ?? null);
    await this.sql(KEEP_WORDS, [rows.map(({ word }) => word), rows.map((row) => row.stem), keys]);
  }
}
