import { accountsApp } from '@app/accounts';
import {
  readSearchRebuild,
  rebuildSearch,
  searchOffers,
  suggestOccupations,
  suggestPlaces,
  type Client,
  type PayloadOf,
  type RequestOf,
} from '@app/contracts';
import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import { SEARCH_INDEX, type SearchDocument, type SearchIndex } from '@app/platform/search/search-index.js';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { imported, offerFile, type Row } from '../../test/offer-file.js';
import { offersApp } from '../offers.app.js';
import { CountApplication } from './count-application.handler.js';

const AIFFRES = { Commune: 'Aiffres', 'Code postal': '79230' };
const MONTPELLIER = { Commune: 'Montpellier', 'Code postal': '34000' };
const offers: Row[] = [
  { Référence: 'A', Intitulé: 'Apprenti boulanger (h/f)' },
  { Référence: 'B', Intitulé: 'Boulangère de nuit', ...AIFFRES, Contrat: 'apprentissage' },
  { Référence: 'C', Intitulé: 'Conseiller de vente', Métier: 'Coiffure', ...MONTPELLIER, Compétences: 'accueil' },
];

const aDocument: Omit<SearchDocument, 'id'> = {
  revision: 1,
  title: 'Boulanger',
  occupation: 'D1102',
  occupationWords: [],
  employerName: 'Fournil Martin',
  description: '',
  skills: [],
  place: null,
  contractTypes: ['apprenticeship'],
  level: null,
  startFrom: null,
  startTo: null,
  rhythm: null,
  openings: 1,
  publishedAt: '2026-11-22T08:00:00.000Z',
  applications: 0,
};

describe('searching offers', () => {
  let test: TestApp;
  let prospector: Client;
  let administrator: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    prospector = await clientOf(test, (await aStaff(test, 'prospector')).email);
    administrator = await clientOf(test, (await aStaff(test, 'administrator')).email);
    await imported(test, prospector, offerFile(...offers));
  });
  afterAll(() => test.close());

  const search = (query: RequestOf<typeof searchOffers>['query'] = {}) => test.client.call(searchOffers, { query });
  const titles = async (query: RequestOf<typeof searchOffers>['query']) =>
    (await search(query)).items.map(({ title }) => title);
  const refused = (query: object) =>
    expect(search(query as never)).rejects.toMatchObject({ problem: { code: 'input-invalid' } });

  it('finds what events told of, as anybody may read it', async () => {
    const { items, total, facets, place } = await search({ words: 'boulangers', commune: '79191', sort: 'distance' });
    expect(items).toMatchObject([
      { title: 'Apprenti boulanger (h/f)', commune: 'Niort', distanceKm: 0, matchedWords: ['boulanger'] },
      { title: 'Boulangère de nuit', commune: 'Aiffres', matchedWords: ['Boulangère'], state: 'published' },
    ]);
    expect(items[1]?.distanceKm).toBeGreaterThan(3);
    expect([total, place?.label]).toEqual([2, 'Niort']);
    expect(facets).toMatchObject({ contractTypes: { apprenticeship: 2, vocational: 1 }, levels: { any: 2 } });
    expect(JSON.stringify(items)).not.toMatch(/Hélène|@|\+33/);
  });

  it('says what it understood instead of a misspelt word', async () => {
    const { items, corrections } = await search({ words: 'boulnger' });
    expect(items).toHaveLength(2);
    expect(corrections).toEqual([{ typed: 'boulnger', meant: 'boulanger' }]);
  });

  it('takes a postal code, a point, filters and a list of them', async () => {
    expect(await titles({ postalCode: '34000' })).toEqual(['Conseiller de vente']);
    expect(await titles({ latitude: 43.6, longitude: 3.87, radiusKm: 10 })).toEqual(['Conseiller de vente']);
    expect(await titles({ words: 'boulanger', contractType: 'vocational' })).toEqual(['Apprenti boulanger (h/f)']);
    expect(await titles({ contractType: 'vocational,apprenticeship', level: ['5', '6'] })).toHaveLength(3);
    expect(await titles({ startTo: '2026-11-30' as never })).toEqual([]);
  });

  it('shows all, page by page', async () => {
    const first = await search({ limit: 2 });
    const second = await search({ limit: 2, cursor: first.cursor! });
    expect([first.total, second.total, second.facets, second.cursor]).toEqual([3, null, null, null]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    { cursor: 'x' },
    { commune: '00000' },
    { postalCode: '99999' },
    { latitude: 46 },
    { radiusKm: 500 },
    { sort: 'random' },
    { level: '12' },
  ])('refuses %j', async (query) => {
    await refused(query);
  });

  it('follows corrections, counts applications, and forgets what is not published', async () => {
    await imported(test, prospector, offerFile({ ...offers[2], Compétences: 'encaissement' }));
    expect([await titles({ words: 'accueil' }), await titles({ words: 'encaissement' })]).toEqual([
      [],
      ['Conseiller de vente'],
    ]);
    const [offer] = (await search({ words: 'vente' })).items;
    const sent = { proposalId: randomUUID(), offerId: offer!.id } as PayloadOf<'ProposalSent'>;
    const event = { id: randomUUID(), payload: sent, handler: 'CountApplication' } as DeliveredEvent<'ProposalSent'>;
    const handler = test.app.get(CountApplication, { strict: false });
    await handler.handle(event);
    await handler.handle(event);
    expect((await search({ words: 'vente' })).items[0]?.applications).toBe(1);
    expect((await titles({ sort: 'fewestApplications' })).at(-1)).toBe('Conseiller de vente');
    await test.sql(`update offers.offer set state = 'paused' where id = $1`, [offer!.id]);
    await handler.handle({ ...event, id: randomUUID() });
    expect(await titles({ words: 'vente' })).toEqual([]);
    await test.sql(`update offers.offer set state = 'published' where id = $1`, [offer!.id]);
    await handler.handle({ ...event, id: randomUUID() });
  });

  it('is made anew from the offers, for administrators, and tells how far it is', async () => {
    await test.sql('delete from offers.search_offer where id in (select id from offers.search_offer limit 1)');
    await test.sql(
      `insert into offers.search_offer (id, revision, applications, published_at, facets, heading, words)
       values (gen_random_uuid(), 1, 0, now(), 0, '', '')`,
    );
    expect((await administrator.call(rebuildSearch)).state).toBe('queued');
    await test.settled();
    expect(await administrator.call(readSearchRebuild)).toMatchObject({ state: 'done', processed: 3, total: 3 });
    expect((await search()).items).toHaveLength(3);
    await expect(prospector.call(rebuildSearch)).rejects.toMatchObject({ problem: { code: 'not-allowed' } });
  });

  it('completes occupations and places', async () => {
    const occupations = async (q: string) =>
      (await test.client.call(suggestOccupations, { query: { q } })).items.map(({ code }) => code);
    expect((await occupations('boulang'))[0]).toBe('D1102');
    expect((await occupations('patissiere'))[0]).toBe('D1104');
    expect((await occupations('boulnger'))[0]).toBe('D1102');
    expect(await occupations('xyz')).toEqual([]);
    expect(await occupations(' ')).toEqual([]);
    const { items } = await test.client.call(suggestPlaces, { query: { q: 'nior', limit: 3 } });
    expect(items[0]).toMatchObject({ label: 'Niort', communeCode: '79191' });
  });
});

describe('when Meilisearch does not answer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp], { meiliUrl: 'http://127.0.0.1:9' });
  });
  afterAll(() => test.close());

  it('PostgreSQL does, kept fed, and the process is ready', async () => {
    const ready = await fetch(`${test.url}/health/ready`);
    expect(await ready.json()).toMatchObject({ ready: true, backends: { search: 'Meilisearch' } });
    const document = { ...aDocument, id: randomUUID() };
    await test.app.get<SearchIndex>(SEARCH_INDEX, { strict: false }).put([document]);
    const { items } = await test.client.call(searchOffers, { query: { words: 'boulangère' } });
    expect(items.map(({ id }) => id)).toEqual([document.id]);
    expect(await test.sql('select backend, state from offers.search_rebuild')).toEqual([
      { backend: 'Meilisearch', state: 'queued' },
    ]);
  });
});
