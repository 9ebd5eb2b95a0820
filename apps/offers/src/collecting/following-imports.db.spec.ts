import { accountsApp } from '@app/accounts';
import {
  cancelOfferImport,
  downloadOfferImport,
  followOfferImport,
  importOffers,
  listOfferImportRows,
  listOfferImports,
  readOfferHeadings,
  readOfferImport,
  resumeOfferImport,
  type Client,
} from '@app/contracts';
import { actsOn, aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { offerFile } from '../../test/offer-file.js';
import { offersApp } from '../offers.app.js';

const problem = (code: string) => ({ problem: { code } });

describe('following an import by HTTP', () => {
  let test: TestApp;
  let prospector: Client;
  let stranger: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    prospector = await clientOf(test, (await aStaff(test, 'prospector')).email);
    stranger = await clientOf(test, (await aStaff(test, 'prospector')).email);
  });
  afterAll(() => test.close());

  const rows = (count: number, word: string) =>
    offerFile(
      ...Array.from({ length: count }, (_, at) => ({ Référence: `${word}${at}`, Intitulé: `Offre ${word} ${at}` })),
    );

  it('lists the files of one organisation, the newest first, page after page', async () => {
    const { email, organisationId } = await aStaff(test, 'prospector');
    const [mine, colleague] = [
      await clientOf(test, email),
      await clientOf(test, (await aStaff(test, 'manager', organisationId)).email),
    ];
    for (const fileName of ['a.csv', 'b.csv', 'c.csv']) {
      await mine.call(importOffers, {
        query: { fileName, dryRun: fileName === 'b.csv' ? 'true' : 'false' },
        body: rows(1, fileName[0]!),
      });
      test.clock.advance(1_000);
    }
    await test.settled();
    const seen = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await colleague.call(listOfferImports, { query: { limit: 2, ...(cursor ? { cursor } : {}) } });
      seen.push(...page.items.map(({ fileName, dryRun, state, created }) => [fileName, dryRun, state, created]));
      cursor = page.cursor;
    }
    expect(seen).toEqual([
      ['c.csv', false, 'done', 1],
      ['b.csv', true, 'done', 1],
      ['a.csv', false, 'done', 1],
    ]);
    expect((await stranger.call(listOfferImports)).items.map(({ fileName }) => fileName)).not.toContain('a.csv');
  });

  it('tells how far it is as a stream that ends with the job, to those who may', async () => {
    const { id } = await prospector.call(importOffers, { body: rows(150, 'S') });
    const params = { id };
    const seen = [];
    for await (const progress of prospector.follow(followOfferImport, { params })) seen.push(progress);
    expect(seen.at(-1)).toMatchObject({ id, state: 'done', processed: 150, total: 150, created: 150, actions: [] });
    await expect(stranger.follow(followOfferImport, { params }).next()).rejects.toMatchObject(problem('not-found'));
    await expect(test.client.follow(followOfferImport, { params }).next()).rejects.toMatchObject(
      problem('sign-in-needed'),
    );
    const { items, cursor } = await prospector.call(listOfferImportRows, { params, query: { limit: 100 } });
    const rest = await prospector.call(listOfferImportRows, { params, query: { limit: 100, cursor: cursor! } });
    expect([...items, ...rest.items].map(({ line }) => line)).toEqual(Array.from({ length: 150 }, (_, at) => at + 2));
    const csv = await prospector.call(downloadOfferImport, { params });
    expect(csv.split('\r\n')).toHaveLength(152);
    expect(csv).toContain('2;créée;Fournil Martin, Offre S 0;;;;');
    await expect(stranger.call(downloadOfferImport, { params })).rejects.toMatchObject(problem('not-found'));
    for (const route of [cancelOfferImport, resumeOfferImport])
      await expect(prospector.call(route, { params })).rejects.toMatchObject(problem('transition-not-allowed'));
    await test.settled();
    expect(await actsOn(test, id)).toEqual(['import.send']);
  });

  it('rehearses without publishing anything', async () => {
    const { id } = await prospector.call(importOffers, { query: { dryRun: 'true' }, body: rows(3, 'D') });
    await test.settled();
    const view = await prospector.call(readOfferImport, { params: { id } });
    expect(view).toMatchObject({ state: 'done', dryRun: true, report: { created: 3 } });
    expect(await test.sql(`select 1 from offers.offer where title like 'Offre D %'`)).toEqual([]);
  });

  it('reads a file under the headings that were chosen, once per key', async () => {
    const text = new TextDecoder().decode(rows(1, 'M')).replace('Intitulé', 'Libellé du besoin');
    const body = new TextEncoder().encode(text);
    const before = await prospector.call(readOfferHeadings, { body });
    const title = (columns: typeof before.columns) => columns.find(({ key }) => key === 'title');
    expect(before.headings).toContain('Libellé du besoin');
    expect(title(before.columns)).toMatchObject({ required: true, proposed: null });
    await expect(prospector.call(importOffers, { body })).rejects.toMatchObject(problem('file-unreadable'));
    const mapping = JSON.stringify({ title: 'Libellé du besoin' });
    const idempotencyKey = randomUUID();
    const sent = await prospector.call(importOffers, { query: { mapping }, body, idempotencyKey });
    expect(await prospector.call(importOffers, { query: { mapping }, body, idempotencyKey })).toEqual(sent);
    await test.settled();
    expect((await prospector.call(readOfferImport, { params: { id: sent.id } })).report.created).toBe(1);
    const after = await prospector.call(readOfferHeadings, { body });
    expect(title(after.columns)).toMatchObject({ proposed: 'Libellé du besoin', because: 'saved' });
    expect(title((await stranger.call(readOfferHeadings, { body })).columns)?.proposed).toBeNull();
    await expect(prospector.call(importOffers, { query: { mapping: '{' }, body })).rejects.toMatchObject(
      problem('input-invalid'),
    );
  });
});
