import { accountsApp } from '@app/accounts';
import { candidatesApp } from '@app/candidates';
import { matchingApp } from '@app/matching';
import { offersApp } from '@app/offers';
import { openDataSource } from '@app/platform/database/data-source.js';
import { migrate } from '@app/platform/database/migrate.js';
import { cloneDatabase, type TestDatabase } from '@app/testing/test-database.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const apps = [accountsApp, offersApp, candidatesApp, matchingApp];

/** What the entities say is what the migrations made, to the name of each constraint: nothing is left for the schema builder to do. */
describe('after the migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase('');
    await migrate(apps, database.url);
  });
  afterAll(() => database.drop());

  it.each(apps.map((app) => [app.name, app] as const))('the tables of %s are what its entities say', async (_, app) => {
    const dataSource = await openDataSource(app, database.url);
    try {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });
});
