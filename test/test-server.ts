import 'reflect-metadata';
import { accountsApp } from '@app/accounts';
import { candidatesApp } from '@app/candidates';
import { matchingApp } from '@app/matching';
import { offersApp } from '@app/offers';
import { startEmbeddedPostgres } from '@app/platform/database/embedded-postgres.js';
import { migrate } from '@app/platform/database/migrate.js';
import { Mailbox } from '@app/platform/mail/mailbox.js';
import { QueueBackend } from '@app/platform/queue/queue-backend.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Nothing here outlives the run: speed before durability. */
const FLAGS = [
  '-c',
  'fsync=off',
  '-c',
  'synchronous_commit=off',
  '-c',
  'full_page_writes=off',
  '-c',
  'max_connections=400',
];

/** The server of one test run. */
export interface TestServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts a server for this run alone and makes the template: all apps migrated, queues and mailbox ready. */
export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-test-'));
  const server = await startEmbeddedPostgres({ dir: join(folder, 'postgres'), flags: FLAGS });
  await server.createDatabase('template_passerelle');
  const databaseUrl = server.url('template_passerelle');
  await migrate([accountsApp, offersApp, candidatesApp, matchingApp], databaseUrl);
  await (await QueueBackend.open({ databaseUrl, prefix: 'template' })).close();
  await (await Mailbox.open(databaseUrl)).close();
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url('postgres'), stop };
}
