import { DataSource, type DataSourceOptions } from 'typeorm';
import type { AppDefinition } from '../app-definition.js';
import { LetterAbout1764100000000 } from './letter-about.js';
import { platformEntities, PlatformTables1700000000000 } from './platform-tables.js';

/** Limits that keep one bad statement from holding the others: a page answers within seconds or says it cannot. */
const LIMITS = { statement_timeout: 15_000, lock_timeout: 5_000, idle_in_transaction_session_timeout: 30_000 };
const POOL = { max: 10, keepAlive: true };

/**
 * One data source per app, on the schema of its name: unqualified names in its SQL mean its own tables, and nobody else's.
 */
function dataSourceOptions(app: AppDefinition, databaseUrl: string): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    schema: app.name,
    entities: [...platformEntities, ...app.entities],
    migrations: [PlatformTables1700000000000, LetterAbout1764100000000, ...app.migrations],
    migrationsTableName: 'migration',
    synchronize: false,
    applicationName: `passerelle ${app.name}`,
    extra: { ...LIMITS, ...POOL, options: `-c search_path=${app.name}` },
  };
}

/** The same, for migrations: they may take long, and wait for no reader. */
export const migrationOptions = (app: AppDefinition, databaseUrl: string): DataSourceOptions => ({
  ...dataSourceOptions(app, databaseUrl),
  extra: { max: 2, options: `-c search_path=${app.name}` },
});

export const openDataSource = (app: AppDefinition, databaseUrl: string): Promise<DataSource> =>
  new DataSource(dataSourceOptions(app, databaseUrl)).initialize();
