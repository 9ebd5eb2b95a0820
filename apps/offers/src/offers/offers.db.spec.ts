import { accountsApp } from '@app/accounts';
import { listOffers, readOffer, type ResponseOf } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aStaff } from '@app/testing/staff.js';
import { clientOf } from '@app/testing/visitor.js';
import { imported, offerFile } from '../../test/offer-file.js';
import { offersApp } from '../offers.app.js';

type Page = ResponseOf<typeof listOffers>;

describe('the public list of offers', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    const prospector = await clientOf(test, (await aStaff(test, 'prospector')).email);
    const named = (...references: string[]) =>
      offerFile(...references.map((text) => ({ Référence: text, Intitulé: `Offre ${text}` })));
    await imported(test, prospector, named('A', 'B', 'C', 'D'));
    test.clock.advance(60_000);
    await imported(test, prospector, named('E', 'F', 'G'));
  });
  afterAll(() => test.close());

  const list = (query: { cursor?: string; limit?: number }): Promise<Page> => test.client.call(listOffers, { query });

  it('shows the newest first, page after page, each offer once', async () => {
    const titles: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await list({ limit: 2, ...(cursor ? { cursor } : {}) });
      titles.push(...page.items.map(({ title }) => title));
      cursor = page.cursor;
    }
    expect(titles.slice(0, 3).toSorted()).toEqual(['Offre E', 'Offre F', 'Offre G']);
    expect(titles.slice(3).toSorted()).toEqual(['Offre A', 'Offre B', 'Offre C', 'Offre D']);
  });

  it('says the company and the work, and no contact', async () => {
    const { items } = await list({ limit: 1 });
    expect(items[0]).toMatchObject({
      employerName: 'Fournil Martin',
      commune: 'Niort',
      occupation: 'D1102',
      contractTypes: ['apprenticeship', 'vocational'],
      startFrom: '2026-12-01',
      startTo: '2027-02-28',
      openings: 2,
      skills: ['lever tôt', 'hygiène'],
      state: 'published',
    });
    expect(JSON.stringify(items)).not.toMatch(/Hélène|@|\+33/);
  });

  it('keeps to itself what is not published', async () => {
    const { items } = await list({});
    const { id, title } = items[0]!;
    expect(await test.client.call(readOffer, { params: { id } })).toMatchObject({ id, title });
    await test.sql(`update offers.offer set state = 'paused' where id = $1`, [id]);
    await expect(test.client.call(readOffer, { params: { id } })).rejects.toMatchObject({
      problem: { code: 'not-found' },
    });
    expect((await list({})).items).toHaveLength(items.length - 1);
  });

  it.each(['x', Buffer.from('{"at":"soon","id":1}').toString('base64url')])(
    'refuses a cursor that is not ours: %s',
    async (cursor) => {
      await expect(list({ cursor })).rejects.toMatchObject({ problem: { code: 'input-invalid' } });
    },
  );
});
