import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MeilisearchSearch } from './meilisearch.search.js';
import type { SearchDocument, SearchQuery } from './search-index.js';

/** What we send and read, against canned answers in the shape of its documentation; what it finds is the behaviour suite's question. */
const document: SearchDocument = {
  id: '11111111-1111-4111-8111-111111111111',
  revision: 2,
  title: 'Boulangère',
  occupation: 'D1102',
  occupationWords: ['boulanger'],
  employerName: 'Fournil',
  description: '',
  skills: [],
  place: { label: 'Niort', latitude: 46.3239, longitude: -0.4645 },
  contractTypes: ['apprenticeship'],
  level: null,
  startFrom: null,
  startTo: null,
  rhythm: null,
  openings: 1,
  publishedAt: '2026-11-22T08:00:00.000Z',
  applications: 0,
};
const query: SearchQuery = {
  words: 'boulnger',
  near: { latitude: 46.3239, longitude: -0.4645, radiusKm: 30 },
  filters: { contractTypes: [], levels: [5], rhythms: [], startFrom: null, startTo: null },
  sort: 'relevance',
  cursor: null,
  limit: 1,
};

interface Seen {
  path: string;
  body: Record<string, unknown> & { queries?: Record<string, unknown>[] };
  key: string | undefined;
}

let server: Server | undefined;
afterEach(() => void server?.close());

async function aServer(answers: Record<string, unknown>) {
  const seen: Seen[] = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const path = `${request.method} ${request.url}`;
      seen.push({ path, body: text ? JSON.parse(text) : {}, key: request.headers.authorization });
      const answer = path.startsWith('GET /tasks/') ? { status: 'succeeded' } : (answers[path] ?? { taskUid: 1 });
      response.end(JSON.stringify(answer));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server!.once('listening', resolve));
  const index = new MeilisearchSearch(`http://:secret@127.0.0.1:${(server.address() as AddressInfo).port}`, 'offers');
  const bodyOf = (path: string) => seen.find((each) => each.path === path)?.body;
  return { index, seen, bodyOf };
}

describe('the Meilisearch adapter', () => {
  it('sets its index up once, and sends what is newer', async () => {
    const { index, seen, bodyOf } = await aServer({
      'POST /indexes/offers/documents/fetch': { results: [{ id: document.id, revision: 1, applications: 9 }] },
    });
    await index.put([document]);
    await index.put([{ ...document, revision: 1, applications: 3 }]);
    expect(seen.filter(({ path }) => path === 'PATCH /indexes/offers/settings')).toHaveLength(1);
    expect(seen.filter(({ path }) => path === 'POST /indexes/offers/documents')).toHaveLength(1);
    expect(seen[0]?.key).toBe('Bearer secret');
    expect(bodyOf('POST /indexes/offers/documents')).toMatchObject([
      { id: document.id, title: 'boulang', trade: 'boulang', level: 'any', _geo: { lat: 46.3239 }, source: document },
    ]);
    expect(bodyOf('PATCH /indexes/offers/settings')).toMatchObject({
      prefixSearch: 'disabled',
      typoTolerance: {
        minWordSizeForTypos: { oneTypo: 6, twoTypos: 9 },
        disableOnAttributes: ['company', 'beginnings'],
      },
    });
  });

  it('asks for the page and the facets, and reads both', async () => {
    const facetDistribution = {
      contractTypes: { apprenticeship: 3 },
      level: { any: 1, 5: 2 },
      rhythm: { any: 3 },
      start: {},
    };
    const { index, bodyOf } = await aServer({
      'POST /multi-search': {
        results: [
          { hits: [{ source: document }, { source: document }], facetDistribution },
          { hits: [], facetDistribution: { level: { any: 1, 3: 4, 5: 2 } } },
        ],
      },
    });
    const page = await index.search(query);
    expect(page.summary).toEqual({
      total: 3,
      facets: { contractTypes: { apprenticeship: 3 }, levels: { any: 1, 3: 4, 5: 2 }, rhythms: { any: 3 }, starts: {} },
    });
    expect(page.hits).toEqual([{ document, distanceKm: 0, matchedWords: ['Boulangère'] }]);
    expect(page.corrections).toEqual([{ typed: 'boulnger', meant: 'boulanger' }]);
    const [asked, apart] = bodyOf('POST /multi-search')!.queries!;
    expect(asked).toMatchObject({ q: 'boulng', limit: 2, offset: 0, sort: [], matchingStrategy: 'all' });
    expect(JSON.stringify(asked?.filter)).toContain('level IN');
    expect(JSON.stringify(apart?.filter)).not.toContain('level IN');
    const next = await index.search({ ...query, cursor: page.cursor });
    expect(next.summary).toBeNull();
    await expect(index.search({ ...query, cursor: 'x' })).rejects.toThrow('not ours');
  });

  it('makes a range anew by removing what is not in it', async () => {
    const other = '22222222-2222-4222-8222-222222222222';
    const { index, bodyOf } = await aServer({
      'POST /indexes/offers/documents/fetch': { results: [{ id: document.id }, { id: other }] },
    });
    await index.replace({ after: null, upTo: null }, [document]);
    expect(bodyOf('POST /indexes/offers/documents/delete-batch')).toEqual([other]);
  });
});
