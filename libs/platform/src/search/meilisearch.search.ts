/**
 * Search on Meilisearch (`MEILI_URL`). It is given stems, so that the forms of a title meet as they do on PostgreSQL, and forgives mistakes
 * itself. It has no place to go on from but a count, so a list keeps to the offers that were published when its first page was shown.
 */
import { distanceKm } from '@app/domain';
import { queryWords, stem } from './french-words.js';
import { matchedWords } from './matched-words.js';
import { FACETS, filterOf, isFiltered, SEARCHED, SETTINGS, storedDocument, tieOf } from './meilisearch/documents.js';
import { correctionsOf } from './meilisearch/corrections.js';
import { MeilisearchHttp } from './meilisearch/http.js';
import { readPosition, sortOf, writePosition, type Position } from './meilisearch/order.js';
import { type Facets, type RebuildableIndex, type SearchDocument, type SearchPage } from './search-index.js';
import type { IdRange, SearchQuery } from './search-index.js';

type Stored = ReturnType<typeof storedDocument>;
interface Result {
  hits: Stored[];
  facetDistribution?: Record<string, Record<string, number>>;
}

const MOST_IN_RANGE = 20_000;

export class MeilisearchSearch implements RebuildableIndex {
  private readonly http: MeilisearchHttp;
  private readonly path: string;
  private prepared: Promise<void> | undefined;

  constructor(
    url: string,
    private readonly name: string,
  ) {
    this.http = new MeilisearchHttp(url);
    this.path = `/indexes/${name}`;
  }

  async put(documents: SearchDocument[]): Promise<void> {
    if (!documents.length) return;
    await this.prepare();
    const given = [...new Map(documents.map((document) => [document.id, document])).values()];
    const known = await this.fetch(`id IN ${JSON.stringify(given.map(({ id }) => id))}`);
    const revisions = new Map(known.map(({ id, revision, applications }) => [id, { revision, applications }]));
    const newer = given.filter((document) => !isOlder(document, revisions.get(document.id)));
    if (newer.length) await this.http.change('POST', `${this.path}/documents`, newer.map(storedDocument));
  }

  async remove(ids: string[]): Promise<void> {
    if (!ids.length) return;
    await this.prepare();
    await this.http.change('POST', `${this.path}/documents/delete-batch`, ids);
  }

  async replace({ after, upTo }: IdRange, documents: SearchDocument[]): Promise<void> {
    await this.put(documents);
    const kept = new Set(documents.map(({ id }) => id));
    const bounds = [`tie >= ${after ? tieOf(after) : 0}`, ...(upTo ? [`tie <= ${tieOf(upTo)}`] : [])];
    const inRange = await this.fetch(bounds.join(' AND '));
    const gone = inRange
      .map(({ id }) => id)
      .filter((id) => !kept.has(id) && (!after || id > after) && (!upTo || id <= upTo));
    await this.remove(gone);
  }

  async search(query: SearchQuery): Promise<SearchPage> {
    await this.prepare();
    const position = readPosition(query);
    const words = queryWords(query.words);
    const first = await this.ask(query, { position, text: words.map(stem).join(' '), searched: SEARCHED });
    const begun = words.length > 0 && !first.hits.length && position.offset === 0;
    const { hits, facets } = begun
      ? await this.ask(query, { position, text: words.join(' '), searched: [...SEARCHED, 'beginnings'] })
      : first;
    const page = hits.slice(0, query.limit).map(({ source }) => source);
    const corrections = begun ? [] : correctionsOf(words, page);
    const terms = words.map((typed) => {
      const meant = corrections.find((correction) => correction.typed === typed)?.meant ?? typed;
      return { typed: meant, stems: [stem(meant)] };
    });
    return {
      hits: page.map((document) => ({
        document,
        distanceKm: query.near && document.place ? distanceKm(query.near, document.place) : null,
        matchedWords: matchedWords(document, terms),
      })),
      cursor:
        hits.length > query.limit ? writePosition(query, { ...position, offset: position.offset + query.limit }) : null,
      summary: query.cursor === null ? summaryOf(facets) : null,
      corrections,
    };
  }

  /** The page, and each facet that has a filter of its own counted without it, in one request. */
  private async ask(
    query: SearchQuery,
    { position, text, searched }: { position: Position; text: string; searched: string[] },
  ) {
    const common = { indexUid: this.name, q: text, matchingStrategy: 'all', attributesToSearchOn: searched };
    const until = `publishedAtMs <= ${position.until}`;
    const filtered = isFiltered(query.filters);
    const apart = query.cursor === null ? FACET_NAMES.filter((facet) => filtered[facet]) : [];
    const { results } = await this.http.ask<{ results: Result[] }>('POST', '/multi-search', {
      queries: [
        {
          ...common,
          filter: [until, ...filterOf(query)],
          sort: sortOf(query, text !== ''),
          offset: position.offset,
          limit: query.limit + 1,
          facets: Object.values(FACETS),
        },
        ...apart.map((facet) => ({
          ...common,
          filter: [until, ...filterOf(query, facet)],
          limit: 0,
          facets: [FACETS[facet]],
        })),
      ],
    });
    const [page, ...others] = results;
    const counted = (facet: keyof typeof FACETS) => (apart.includes(facet) ? others[apart.indexOf(facet)] : page);
    const facets = Object.fromEntries(
      FACET_NAMES.map((facet) => [facet, counted(facet)?.facetDistribution?.[FACETS[facet]] ?? {}]),
    ) as unknown as Facets;
    return { hits: page?.hits ?? [], facets: { all: page?.facetDistribution?.level ?? {}, facets } };
  }

  private async fetch(filter: string): Promise<Pick<Stored, 'id' | 'revision' | 'applications'>[]> {
    const fields = ['id', 'revision', 'applications'];
    const { results } = await this.http.ask<{ results: Stored[] }>('POST', `${this.path}/documents/fetch`, {
      filter,
      fields,
      limit: MOST_IN_RANGE,
    });
    return results;
  }

  /** The index and its settings, once per process; a failure is tried again by the next caller. */
  private prepare(): Promise<void> {
    this.prepared ??= this.setUp().catch((error: unknown) => {
      this.prepared = undefined;
      throw error;
    });
    return this.prepared;
  }

  private async setUp(): Promise<void> {
    await this.http.change('POST', '/indexes', { uid: this.name, primaryKey: 'id' }, 'index_already_exists');
    await this.http.change('PATCH', `${this.path}/settings`, SETTINGS);
  }
}

const FACET_NAMES = Object.keys(FACETS) as (keyof typeof FACETS)[];

const isOlder = (document: SearchDocument, known: { revision: number; applications: number } | undefined): boolean =>
  known !== undefined && (document.revision - known.revision || document.applications - known.applications) < 0;

/** Every offer has one level or `any`: their sum counts the offers exactly, where the server only estimates. */
const summaryOf = ({ all, facets }: { all: Record<string, number>; facets: Facets }) => ({
  total: Object.values(all).reduce((sum, count) => sum + count, 0),
  facets,
});
