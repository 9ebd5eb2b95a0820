import { offersApp } from '@app/offers';
import type { SearchDocument, SearchIndex } from '@app/platform/search/search-index.js';
import { SEARCH_INDEX } from '@app/platform/search/search-index.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { seconds, type Measurement, type Section } from '../measure.js';
import { timed, waits } from '../people.js';
import { searchData, type SearchData } from './search-data.js';

/** Youths who browse: searches within 30 km with facets, and suggestions, over HTTP. */
const OFFERS = 200_000;
const CLIENTS = 50;
const CHUNK = 1_000;

/** @returns undefined, with the reason printed, when there are no words to fill the index with */
export async function search(databaseUrl: string): Promise<Section | undefined> {
  const path = process.env.OFFER_KEYWORDS;
  if (!path) {
    console.log('No OFFER_KEYWORDS (a gzipped file of {"k": […]} lines): search is not measured.');
    return undefined;
  }
  const data = await searchData(path);
  const passerelle = await startTestApp([offersApp], { databaseUrl });
  await passerelle.settled();
  const filledMs = await fill(passerelle, data);
  const ask = (url: string) => timed(`${passerelle.url}${url}`);
  const oneSearch = () => {
    const { words, latitude, longitude } = data.query();
    const asked = new URLSearchParams({ words, latitude: `${latitude}`, longitude: `${longitude}`, radiusKm: '30' });
    return ask(`/api/offers/search?${asked}`);
  };
  const oneSuggestion = () => ask(`/api/suggestions/places?q=${encodeURIComponent(data.query().label.slice(0, 4))}`);
  const oneTrade = () =>
    ask(`/api/suggestions/occupations?q=${encodeURIComponent(data.query().words.slice(0, 4) || 'boul')}`);
  for (let warm = 0; warm < 100; warm++) await oneSearch();
  const rows = [
    row('put into the index', `${seconds(filledMs)}`, ''),
    await waits('searches, one after the other', { clients: 1, restMs: 0 }, oneSearch),
    await waits(
      `${CLIENTS} people, a search every second each`,
      { clients: CLIENTS, restMs: 1_000 },
      oneSearch,
      'p95 ≤ 40 ms',
    ),
    await waits(`${CLIENTS} clients without a pause`, { clients: CLIENTS, restMs: 0 }, oneSearch),
    await waits('suggestions of places, one after the other', { clients: 1, restMs: 0 }, oneSuggestion, 'p95 ≤ 15 ms'),
    await waits(
      `suggestions of places, ${CLIENTS} people who type`,
      { clients: CLIENTS, restMs: 200 },
      oneSuggestion,
      'p95 ≤ 15 ms',
    ),
    await waits(
      `suggestions of occupations, ${CLIENTS} people who type`,
      { clients: CLIENTS, restMs: 200 },
      oneTrade,
      'p95 ≤ 15 ms',
    ),
  ];
  await passerelle.close();
  return {
    title: 'Search',
    how: `${OFFERS.toLocaleString('en')} offers with the words of real ones, spread as people are; words, trades and places drawn the same way, within 30 km, facets and total counted, on PostgreSQL. Times are those of the HTTP answers; client, server and database share the machine.`,
    rows,
  };
}

async function fill(passerelle: TestApp, data: SearchData): Promise<number> {
  const index = passerelle.app.get<SearchIndex>(SEARCH_INDEX, { strict: false });
  const startedAt = performance.now();
  let chunk: SearchDocument[] = [];
  for (const document of data.documents(OFFERS)) {
    chunk.push(document);
    if (chunk.length < CHUNK) continue;
    await index.put(chunk);
    chunk = [];
  }
  await index.put(chunk);
  const ms = performance.now() - startedAt;
  for (const table of ['search_offer', 'search_place', 'search_word', 'search_document'])
    await passerelle.sql(`vacuum analyze offers.${table}`);
  return ms;
}

const row = (what: string, measured: string, ratio: string): Measurement => ({ what, measured, against: '', ratio });
