/**
 * Search on PostgreSQL, the default: words by a GIN index over our own lexemes, mistakes by a lexicon, places by their distance, facets
 * by one `group by`. Pages follow each other by the values of the last offer shown, so that offers that come meanwhile move nothing.
 */
import { countFacets, type FacetCount } from './facets.js';
import { matchedWords } from './matched-words.js';
import { boxAround, within } from './postgres/lexemes.js';
import { PostgresLexicon } from './postgres/lexicon.js';
import { RecentCounts } from './postgres/recent-counts.js';
import {
  countStatement,
  firstPageStatement,
  pageStatement,
  type Asked,
  type NearPlaces,
  type PageAsked,
} from './postgres/statements.js';
import { PostgresWriter, type Sql } from './postgres/writer.js';
import { orderOf, readPosition, writePosition } from './postgres/order.js';
import type { IdRange, RebuildableIndex, SearchDocument, SearchHit, SearchPage, SearchQuery } from './search-index.js';

const PLACES_IN_BOX = `
  select id, latitude, longitude from search_place where latitude between $1 and $2 and longitude between $3 and $4`;

interface PageRow {
  document: string;
  position: unknown[];
}

export class PostgresSearch implements RebuildableIndex {
  private readonly writer: PostgresWriter;
  private readonly lexicon: PostgresLexicon;
  private readonly recent = new RecentCounts();

  constructor(private readonly sql: Sql) {
    this.writer = new PostgresWriter(sql);
    this.lexicon = new PostgresLexicon(sql);
  }

  async put(documents: SearchDocument[]): Promise<void> {
    await this.writer.put(documents);
    this.recent.clear();
  }

  async remove(ids: string[]): Promise<void> {
    await this.writer.remove(ids);
    this.recent.clear();
  }

  async replace(range: IdRange, documents: SearchDocument[]): Promise<void> {
    await this.writer.put(documents);
    await this.writer.removeOthers(range, documents);
    this.recent.clear();
  }

  async search(query: SearchQuery): Promise<SearchPage> {
    const [{ terms, corrections }, near] = await Promise.all([
      this.lexicon.understand(query.words),
      query.near && this.placesNear(query.near),
    ]);
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
    const [counts, rows] = await Promise.all([this.countsOf(asked), this.run<PageRow>(pageStatement(asked, page))]);
    return { counts, rows };
  }

  private countsOf(asked: Asked): Promise<FacetCount[]> {
    const count = () => this.run<FacetCount>(countStatement(asked));
    const { startFrom, startTo } = asked.filters;
    return asked.near ? count() : this.recent.get(`${startFrom}/${startTo}`, count);
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
}
