import { openDataSource } from '@app/platform/database/data-source.js';
import { cloneDatabase } from '@app/testing/test-database.js';
import { describe, expect, it } from '@jest/globals';
import { offersApp } from '../offers.app.js';

describe('the tables of offers', () => {
  it('are what the entities say', async () => {
    const database = await cloneDatabase();
    const dataSource = await openDataSource(offersApp, database.url);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    await database.drop();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
