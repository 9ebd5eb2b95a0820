import { openDataSource } from '@app/platform/database/data-source.js';
import { cloneDatabase } from '@app/testing/test-database.js';
import { describe, expect, it } from '@jest/globals';
import { candidatesApp } from '../candidates.app.js';

describe('the tables of candidates', () => {
  it('are what the entities say', async () => {
    const database = await cloneDatabase();
    const dataSource = await openDataSource(candidatesApp, database.url);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    await database.drop();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
