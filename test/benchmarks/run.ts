import 'reflect-metadata';
import { startEmbeddedPostgres } from '@app/platform/database/embedded-postgres.js';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import prettier from 'prettier';
import { eventsPerSecond } from './events.js';
import { imports } from './imports.js';
import type { Section } from './measure.js';
import { oneRoute } from './one-route.js';
import { pages } from './pages.js';
import { ranking } from './ranking.js';
import { search } from './search.js';
import { startUp } from './start-up.js';

/** `npm run bench`: measures everything in one run and writes BENCHMARKS.md. `REDIS_URL` adds the second queue backend, `OFFER_KEYWORDS` search. */
const server = await startEmbeddedPostgres({ dir: 'var/bench-postgres' });
const emptyDatabase = async (name: string) => {
  await server.dropDatabase(name);
  await server.createDatabase(name);
  return server.url(name);
};

const redisUrl = process.env.REDIS_URL;
if (!redisUrl) console.log('No REDIS_URL: events are measured on PostgreSQL alone.');
const backends = [
  { backend: 'queue on PostgreSQL', databaseUrl: await emptyDatabase('bench_events') },
  ...(redisUrl ? [{ backend: 'queue on Redis', databaseUrl: await emptyDatabase('bench_redis'), redisUrl }] : []),
];

const searched = await search(await emptyDatabase('bench_search'));
const sections: Section[] = [
  await oneRoute(await emptyDatabase('bench_route')),
  await eventsPerSecond(backends),
  await imports(await emptyDatabase('bench_imports')),
  await pages(await emptyDatabase('bench_pages')),
  await ranking(await emptyDatabase('bench_ranking')),
  ...(searched ? [searched] : []),
  await startUp(),
];
await server.stop();

const text = [
  '# Benchmarks',
  '',
  '`npm run bench` writes this page; ratios hold inside one run, absolute times move with the machine.',
  '',
  `${new Date().toISOString().slice(0, 10)}, commit ${execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim()}, Node ${process.version}, ` +
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
  ...sections.flatMap(({ title, how, rows }) => [
    '',
    `## ${title}`,
    '',
    how,
    '',
    '| What | Measured | Against | Ratio |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ what, measured, against, ratio }) => `| ${what} | ${measured} | ${against} | ${ratio} |`),
  ]),
  '',
].join('\n');
writeFileSync('BENCHMARKS.md', await prettier.format(text, { parser: 'markdown' }));
console.log(text);
process.exit(0);
