import { cloneDatabase, type TestDatabase } from '@app/testing/test-database.js';
import { afterAll, beforeAll } from '@jest/globals';
import pg from 'pg';
import { MeilisearchHttp } from './meilisearch/http.js';
import { MeilisearchSearch } from './meilisearch.search.js';
import { PostgresSearch } from './postgres.search.js';
import { SEARCH_TABLES } from './postgres/search-tables.js';
import { searchIndexBehaviour } from './search-index.behaviour.js';

let database: TestDatabase;
let count = 0;
beforeAll(async () => {
  database = await cloneDatabase('');
});
afterAll(() => database.drop());

searchIndexBehaviour('PostgreSQL', async () => {
  const schema = `search_${count++}`;
  const pool = new pg.Pool({ connectionString: database.url, max: 2, options: `-c search_path=${schema}` });
  pool.on('error', () => undefined);
  for (const statement of [`create schema ${schema}`, ...SEARCH_TABLES]) await pool.query(statement);
  const sql = async (statement: string, parameters: unknown[]) =>
    (await pool.query(statement, parameters)).rows as never;
  return { index: new PostgresSearch(sql), close: () => pool.end() };
});

const meiliUrl = process.env.MEILI_URL;
if (meiliUrl) {
  searchIndexBehaviour('Meilisearch', async () => {
    const name = `spec-${process.pid}-${Date.now()}-${count++}`;
    const index = new MeilisearchSearch(meiliUrl, name);
    return { index, close: () => new MeilisearchHttp(meiliUrl).change('DELETE', `/indexes/${name}`, undefined) };
  });
} else {
  process.stderr.write(
    'search-index.db.spec.ts: the Meilisearch half needs a Meilisearch; name one in MEILI_URL to run it.\n',
  );
}
