import pg from 'pg';
import { DataSource } from 'typeorm';
import type { AppDefinition } from '../app-definition.js';
import { OFFICIAL_PLACES_TABLES } from '../places/official/official-places.js';
import { IMPORTED_REFERENCE_TABLE } from '../reference/imported-reference.js';
import { migrationOptions } from './data-source.js';

/** Any fixed number: every process that migrates this database takes the same one. */
const LOCK = 7_277_453_773;

/** What all apps of a database share: who listens to what, so that each app's relay finds the handlers of the others; imported places. */
const SHARED = `
  create schema if not exists platform;
  create table if not exists platform.subscription (
    event_type text not null,
    app text not null,
    handler text not null,
    primary key (event_type, app, handler));
  create table if not exists platform.queue (name text primary key);
  ${IMPORTED_REFERENCE_TABLE}
  ${OFFICIAL_PLACES_TABLES}`;

/**
 * Brings the schemas of the apps up to date, one process at a time: others wait for the lock. Each migration is one transaction, so a
 * process killed in the middle leaves the one before as the last.
 */
export async function migrate(apps: AppDefinition[], databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'passerelle migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(SHARED);
    for (const app of apps) {
      await client.query(`create schema if not exists ${client.escapeIdentifier(app.name)}`);
      await runMigrations(app, databaseUrl);
    }
  } finally {
    await client.end();
  }
}

async function runMigrations(app: AppDefinition, databaseUrl: string): Promise<void> {
  const dataSource = await new DataSource(migrationOptions(app, databaseUrl)).initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await dataSource.destroy();
  }
}
