import type { DataSource } from 'typeorm';
import type { Log } from '../telemetry/log.js';
import { FallbackSearch } from './fallback.search.js';
import { isMeilisearchCursor } from './meilisearch/order.js';
import { MeilisearchSearch } from './meilisearch.search.js';
import { PostgresSearch } from './postgres.search.js';
import type { RebuildableIndex } from './search-index.js';

/** What an index needs of the app that has it; `onMissed` asks for what Meilisearch did not hear to be said again. */
export interface SearchParts {
  dataSource: DataSource;
  meiliUrl: string | undefined;
  /** The index in Meilisearch: one for each installation that shares a server. */
  name: string;
  log: Log;
  onMissed: () => Promise<void>;
}

/** The index of an app: PostgreSQL, or Meilisearch with PostgreSQL behind it. */
export function openSearch({ dataSource, meiliUrl, name, log, onMissed }: SearchParts): RebuildableIndex {
  const database = new PostgresSearch((statement, parameters) => dataSource.query(statement, parameters));
  if (!meiliUrl) return database;
  return new FallbackSearch(new MeilisearchSearch(meiliUrl, name), database, {
    isOfFirst: isMeilisearchCursor,
    onMissed,
    onChange: (state, error) =>
      state === 'away'
        ? log.warn({ backend: 'Meilisearch', err: error }, 'search is degraded: PostgreSQL answers')
        : log.info({ backend: 'Meilisearch' }, 'search is whole again'),
  });
}
