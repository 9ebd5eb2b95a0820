import { createClient, type Client, type Credentials, type EventType } from '@app/contracts';
import type { AppDefinition } from '@app/platform/app-definition.js';
import { Settings } from '@app/platform/config/settings.js';
import { createApp } from '@app/platform/create-app.js';
import type { CaughtLetter } from '@app/platform/mail/mailbox.js';
import { Mailbox } from '@app/platform/mail/mailbox.js';
import { QUEUE_BACKEND, type QueueBackend } from '@app/platform/queue/queue-backend.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from 'node:net';
import pg from 'pg';
import { TestClock } from './test-clock.js';
import { cloneDatabase } from './test-database.js';
import { until } from './until.js';

/** A running Passerelle of some apps, on a database of its own, listening on a free port. */
export interface TestApp {
  app: NestFastifyApplication;
  url: string;
  databaseUrl: string;
  clock: TestClock;
  client: Client;
  /** Rows of a statement on the database. */
  sql: <T extends object>(statement: string, parameters?: unknown[]) => Promise<T[]>;
  /** Waits until no event, letter or job is under way. */
  settled(): Promise<void>;
  letters(to?: string): Promise<CaughtLetter[]>;
  as(bearer: string): Client;
  withLink(link: string): Client;
  /** How many events of a type left. */
  published(type: EventType): Promise<number>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  redisUrl?: string | undefined;
  meiliUrl?: string | undefined;
  smtpUrl?: string | undefined;
  databaseUrl?: string;
  /** The database to clone, when it is not the empty one. */
  template?: string;
  webRoot?: string;
  /** Two processes with the same one share their jobs on Redis. */
  queuePrefix?: string;
}

let asked = 0;

/** A port that nobody listens on, of a range that this worker has for itself: two specs at once never get the same. */
export async function freePort(): Promise<number> {
  const worker = (Number(process.env.JEST_WORKER_ID ?? 1) + process.pid) % 40;
  for (;;) {
    const port = 10_000 + worker * 500 + (asked++ % 500);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Starts apps as `npm start` would, quietly. */
export async function startTestApp(apps: AppDefinition[], options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.databaseUrl
    ? { url: options.databaseUrl, drop: async () => {} }
    : await cloneDatabase(options.template);
  const clock = new TestClock();
  const settings = testSettings(database.url, await freePort(), options);
  const app = await createApp(settings, apps, clock);
  await app.listen(settings.values.port, settings.values.host);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  // The database is dropped under whatever connection is still closing.
  pool.on('error', () => undefined);
  const url = settings.values.publicUrl;
  const sql: TestApp['sql'] = async (statement, parameters) => (await pool.query(statement, parameters)).rows as never;
  const client = (credentials: Credentials = {}) => createClient(url, () => credentials);
  return {
    app,
    url,
    databaseUrl: database.url,
    clock,
    client: client(),
    sql,
    settled: () => settled(app, apps, sql),
    letters: async (to) => app.get(Mailbox).read({ to, limit: 500 }),
    as: (bearer) => client({ bearer }),
    withLink: (link) => client({ link }),
    published: async (type) => {
      const counts = await Promise.all(
        apps.map(({ name }) => sql(`select 1 from ${name}.outbox_event where type = $1`, [type])),
      );
      return counts.flat().length;
    },
    close: async () => {
      await app.close();
      await pool.end();
      await database.drop();
    },
  };
}

/** What `npm start` would know, for a process of a test. */
export function testSettings(databaseUrl: string, port: number, options: TestAppOptions): Settings {
  const publicUrl = `http://127.0.0.1:${port}`;
  return new Settings({
    production: false,
    host: '127.0.0.1',
    port,
    publicUrl,
    accountsUrl: publicUrl,
    databaseUrl,
    databaseEmbedded: true,
    redisUrl: options.redisUrl,
    meiliUrl: options.meiliUrl,
    smtpUrl: options.smtpUrl,
    mailFrom: 'Passerelle <bonjour@passerelle.example>',
    authSecret: 'a'.repeat(40),
    linkSecret: 'l'.repeat(40),
    protectedKey: 'p'.repeat(40),
    queuePrefix: options.queuePrefix ?? `{t${port}}`,
    logLevel: process.env.LOG_LEVEL ?? 'error',
    romeDataDir: undefined,
    trustProxy: 0,
    webRoot: options.webRoot,
  });
}

async function settled(app: NestFastifyApplication, apps: AppDefinition[], sql: TestApp['sql']): Promise<void> {
  const queues = app.get<QueueBackend>(QUEUE_BACKEND);
  const names = apps.flatMap(({ name, queues: own = [] }) =>
    ['events', 'mail', ...own].map((queue) => `${name}-${queue}`),
  );
  const waiting = apps
    .map(
      ({ name }) => `(select count(*) from ${name}.outbox_event where relayed_at is null)
      + (select count(*) from ${name}.letter where state in ('queued', 'sending'))`,
    )
    .join(' + ');
  const quiet = async () => {
    const [row] = await sql<{ n: string }>(`select ${waiting} as n`);
    if (Number(row?.n) > 0) return false;
    const pending = await Promise.all(names.map((name) => queues.pending(name)));
    return pending.every((count) => count === 0);
  };
  // Twice in a row: a job that has just ended may have published something after the first look at the outbox.
  await until('everything settled', async () => (await quiet()) && (await quiet()), 60_000);
}
