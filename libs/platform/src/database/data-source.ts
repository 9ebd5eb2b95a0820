import { DataSource, type DataSourceOptions } from 'typeorm';
import type { AppDefinition } from '../app-definition.js';
import { joinTransactions } from './joined-transaction.js';
import { platformEntities, platformMigrations } from './tables/platform-tables.js';

/** Limits that keep one bad statement from holding the others: a page answers within seconds or says it cannot. */
const LIMITS = { statement_timeout: 15_000, lock_timeout: 5_000, idle_in_transaction_session_timeout: 30_000 };
const POOL = { max: 10, keepAlive: true };
/** What serves pages is short: compiling it, or sharing it among workers, costs more than running it. */
const SHORT_STATEMENTS = '-c jit=off -c max_parallel_workers_per_gather=0';

/**
 * One data source per app, on the schema of its name: unqualified names in its SQL mean its own tables, and nobody else's.
 */
function dataSourceOptions(app: AppDefinition, databaseUrl: string): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    schema: app.name,
    entities: [...platformEntities, ...app.entities],
    migrations: [...platformMigrations, ...app.migrations],
    migrationsTableName: 'migration',
    synchronize: false,
    applicationName: `passerelle ${app.name}`,
    extra: { ...LIMITS, ...POOL, options: `-c search_path=${app.name} ${SHORT_STATEMENTS}` },
  };
}

/** The same, for migrations: they may take long, and wait for no reader. */
export const migrationOptions = (app: AppDefinition, databaseUrl: string): DataSourceOptions => ({
  ...dataSourceOptions(app, databaseUrl),
  extra: { max: 2, options: `-c search_path=${app.name}` },
});

export const openDataSource = (app: AppDefinition, databaseUrl: string): Promise<DataSource> =>
  joinTransactions(new DataSource(dataSourceOptions(app, databaseUrl))).initialize();
