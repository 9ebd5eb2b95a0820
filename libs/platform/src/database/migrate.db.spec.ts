import { cloneDatabase, type TestDatabase } from '@app/testing/test-database.js';
import { tinyApp } from '@app/testing/tiny/tiny-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrate } from './migrate.js';

/** A migration of two statements, the second of which a spec chooses. */
function migration(name: string, second: string): new () => MigrationInterface {
  return class {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(`create table ${name.toLowerCase()} (n integer)`);
      await runner.query(second);
    }
    async down(): Promise<void> {}
  };
}

const good = migration('Good1790000000001', 'insert into good1790000000001 values (1)');
const failing = migration('Failing1790000000002', 'select 1 / 0');
const mended = migration('Failing1790000000002', 'select 1');

describe('migrations', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase('');
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  beforeEach(async () => {
    await client.query('drop schema if exists offers cascade');
    await client.query('drop schema if exists matching cascade');
  });
  afterEach(async () => {
    // A server that cleans up by itself is nobody's connection, and one that was closed ends a moment later.
    const others = `select 1 from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
    await until('no connection is left', async () => (await client.query(others)).rows.length === 0);
  });

  const done = async (schema = 'offers') =>
    (await client.query<{ name: string }>(`select name from ${schema}.migration order by id`)).rows.map(
      ({ name }) => name,
    );

  it('make the tables of each app in its own schema', async () => {
    await migrate([tinyApp(), tinyApp({ name: 'matching' })], database.url);
    expect(await done()).toEqual([
      'PlatformTables1700000000000',
      'TinyTables1750000000000',
      'LetterAbout1764100000000',
      'LongWork1765000000000',
      'LinkFloor1766100000000',
    ]);
    expect(await done('matching')).toEqual(await done());
    const { rows } = await client.query(
      `select 1 from pg_tables where schemaname in ('offers', 'matching') and tablename = 'note'`,
    );
    expect(rows).toHaveLength(2);
  });

  it('run once when several processes start together', async () => {
    const app = tinyApp({ migrations: [good] });
    await Promise.all([1, 2, 3, 4].map(() => migrate([app], database.url)));
    expect(await done()).toEqual([
      'PlatformTables1700000000000',
      'TinyTables1750000000000',
      'LetterAbout1764100000000',
      'LongWork1765000000000',
      'LinkFloor1766100000000',
      'Good1790000000001',
    ]);
    expect((await client.query('select n from offers.good1790000000001')).rows).toEqual([{ n: 1 }]);
  });

  it('change nothing when they have run', async () => {
    const app = tinyApp({ migrations: [good] });
    await migrate([app], database.url);
    const before = await done();
    await migrate([app], database.url);
    expect(await done()).toEqual(before);
    expect((await client.query('select n from offers.good1790000000001')).rows).toHaveLength(1);
  });

  it('leave the one before as the last when one fails, and go on from there once it is mended', async () => {
    await expect(migrate([tinyApp({ migrations: [good, failing] })], database.url)).rejects.toMatchObject({
      code: '22012',
    });
    expect(await done()).toEqual([
      'PlatformTables1700000000000',
      'TinyTables1750000000000',
      'LetterAbout1764100000000',
      'LongWork1765000000000',
      'LinkFloor1766100000000',
      'Good1790000000001',
    ]);
    expect((await client.query(`select to_regclass('offers.failing1790000000002') as left_over`)).rows).toEqual([
      { left_over: null },
    ]);
    await migrate([tinyApp({ migrations: [good, mended] })], database.url);
    expect((await done()).at(-1)).toBe('Failing1790000000002');
  });
});
