import { openDataSource } from '@app/platform/database/data-source.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getMigrations } from 'better-auth/db/migration';
import { accountsApp } from '../accounts.app.js';
import { Sessions } from '../sessions/sessions.service.js';

describe('the tables of accounts', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
  });
  afterAll(() => test.close());

  it('are what the entities say', async () => {
    const dataSource = await openDataSource(accountsApp, test.databaseUrl);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('are what better-auth wants', async () => {
    const { options } = test.app.get(Sessions, { strict: false }).auth;
    const wanted = await getMigrations(options);
    expect(wanted.toBeCreated).toEqual([]);
    expect(wanted.toBeAdded).toEqual([]);
    expect(wanted.toBeAddedIndexes).toEqual([]);
    expect(wanted.schemaProblems).toEqual([]);
  });
});
