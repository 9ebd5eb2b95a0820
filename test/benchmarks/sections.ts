/** What `npm run bench -- <section>` can measure, each on databases of its own. */
import { eventsPerSecond } from './events.js';
import { imports } from './imports.js';
import type { Section } from './measure.js';
import { oneRoute } from './one-route.js';
import { pages } from './pages.js';
import { ranking } from './ranking/ranking.js';
import { search } from './search/search.js';
import { startUp } from './start-up.js';
import { lighthouse } from './web/lighthouse.js';
import { slowNetwork } from './web/slow-network.js';

/** @returns the address of an empty database */
type EmptyDatabase = (name: string) => Promise<string>;

/** In the order of the page; a section that lacks what it needs prints why and measures nothing. */
export const SECTIONS: Record<string, (empty: EmptyDatabase) => Promise<Section | undefined>> = {
  route: async (empty) => oneRoute(await empty('bench_route')),
  events: async (empty) => eventsPerSecond(await queues(empty)),
  imports: async (empty) => imports(await empty('bench_imports')),
  pages: async (empty) => pages(await empty('bench_pages')),
  ranking: async (empty) => ranking(await empty('bench_ranking')),
  search: async (empty) => search(await empty('bench_search')),
  start: () => startUp(),
  lighthouse: async (empty) => lighthouse(await empty('bench_lighthouse')),
  slow: async (empty) => slowNetwork(await empty('bench_slow')),
};

async function queues(empty: EmptyDatabase) {
  const redisUrl = process.env.REDIS_URL;
  if (!redisUrl) console.log('No REDIS_URL: events are measured on PostgreSQL alone.');
  return [
    { backend: 'queue on PostgreSQL', databaseUrl: await empty('bench_events') },
    ...(redisUrl ? [{ backend: 'queue on Redis', databaseUrl: await empty('bench_redis'), redisUrl }] : []),
  ];
}
