import 'reflect-metadata';
import { accountsApp } from '@app/accounts';
import { candidatesApp } from '@app/candidates';
import { matchingApp } from '@app/matching';
import { offersApp } from '@app/offers';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@app/platform/database/embedded-postgres.js';
import { migrate } from '@app/platform/database/migrate.js';
import { Mailbox } from '@app/platform/mail/mailbox.js';
import { QueueBackend } from '@app/platform/queue/queue-backend.js';

/** Nothing here outlives the run: speed before durability. */
const FLAGS = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'max_connections=400'];

/** Starts the test server and makes the template: all apps migrated, queues and mailbox ready. */
export async function startTestServer(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dir: 'var/test-postgres', flags: FLAGS });
  await server.dropDatabase('template_passerelle');
  await server.createDatabase('template_passerelle');
  const databaseUrl = server.url('template_passerelle');
  await migrate([accountsApp, offersApp, candidatesApp, matchingApp], databaseUrl);
  await (await QueueBackend.open({ databaseUrl, prefix: 'template' })).close();
  await (await Mailbox.open(databaseUrl)).close();
  return server;
}
