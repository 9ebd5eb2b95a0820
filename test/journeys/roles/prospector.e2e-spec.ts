import {
  addContact,
  createClient,
  createEmployer,
  importOffers,
  listNextActions,
  listOffers,
  listOwnOffers,
  openLead,
  prolongOffer,
  readLead,
  readOfferHeadings,
  readOfferImport,
  readOwnOffer,
  recordPromise,
  recordProspecting,
  type Client,
} from '@app/contracts';
import { addDays } from '@app/domain';
import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends, MANAGER, PROSPECTOR, startPasserelle } from '../passerelle.js';
import { letterTo, linkIn, signInByLetter } from '../people.js';
import { fileOf, joined, problemOf, reportOf } from './steps.js';

const DAY_MS = 86_400_000;
const CONTACT = 'contact@atelier-bois.example';
const HEADINGS =
  'Boîte;SIRET;Contact;Courriel;Code postal;Commune;Métier;Intitulé;Contrat;Début au plus tard;Postes;Numéro';
const line = (posts: string, siret = '73282932000074') =>
  `Atelier Bois;${siret};Luc Noyer;${CONTACT};79000;Niort;Menuiserie;Apprenti menuisier;apprentissage;30/09/2027;${posts};AB-1`;

describe.each(backends)('a prospector, on %s', (backend) => {
  let passerelle: TestApp;
  let prospector: Client;
  let leadId: string;
  beforeAll(async () => {
    passerelle = await startPasserelle(backend);
    prospector = await signInByLetter(passerelle.url, PROSPECTOR);
  });
  afterAll(() => passerelle?.close());

  it('takes a company into the portfolio, calls it, notes a promise and what comes next', async () => {
    const { id } = await prospector.call(createEmployer, { body: { siren: '552 100 554', name: 'Garage du Marais' } });
    await prospector.call(addContact, { params: { id }, body: { name: 'Inès Roy', phone: '05 36 49 06 30' } });
    leadId = (await prospector.call(openLead, { body: { employerId: id } })).id;
    const params = { id: leadId };
    const on = addDays(passerelle.clock.today(), 3);
    const called = {
      kind: 'call',
      result: 'interested',
      comment: 'Rappeler jeudi',
      next: { kind: 'visit', on },
    } as const;
    expect(await prospector.call(recordProspecting, { params, body: called })).toMatchObject({ next: called.next });
    const promise = { posts: 2, occupation: 'I1604', kind: 'said' } as const;
    expect((await prospector.call(recordPromise, { params, body: promise })).promisedPosts).toBe(2);
    const { items } = await prospector.call(listNextActions, { query: { until: on } });
    expect(items.map((one) => one.id)).toContain(leadId);
  });

  it('is not called over by a colleague who does not know', async () => {
    const manager = await signInByLetter(passerelle.url, MANAGER);
    const email = 'noa@tremplin.example';
    const { client: colleague } = await joined(passerelle, manager, { role: 'prospector', email });
    const params = { id: leadId };
    const { recent } = await colleague.call(readLead, { params });
    expect(recent).toMatchObject([{ kind: 'call', result: 'interested', comment: 'Rappeler jeudi' }]);
    const call = { kind: 'call', result: 'no-answer' } as const;
    expect(await problemOf(colleague.call(recordProspecting, { params, body: call }))).toMatchObject({
      code: 'contacted-recently',
      facts: { by: recent[0]!.by },
    });
    const despite = await colleague.call(recordProspecting, { params, body: { ...call, despiteRecent: true } });
    expect(despite.lastActionAt).not.toBeNull();
  });

  it('maps the headings of a file, rehearses it, imports it, corrects it; the same file again changes nothing', async () => {
    const file = fileOf(HEADINGS, line('2'), line('1', '73282932000075'));
    const { columns, headings } = await prospector.call(readOfferHeadings, { body: file });
    expect(headings).toContain('Boîte');
    const unread = (heading: string) => columns.find((column) => column.heading === heading)!;
    expect(unread('Entreprise').proposed).toBeNull();
    const mapping = JSON.stringify({
      [unread('Entreprise').key]: 'Boîte',
      [unread('Référence').key]: 'Numéro',
    });
    const send = async (bytes: typeof file, query: { dryRun?: 'true'; mapping?: string } = {}) => {
      const { id } = await prospector.call(importOffers, {
        query: { fileName: 'ateliers.csv', ...query },
        body: bytes,
      });
      return reportOf(() => prospector.call(readOfferImport, { params: { id } }));
    };
    const mine = async () => {
      const { items } = await prospector.call(listOwnOffers, { query: { limit: 100 } });
      return items.filter(({ reference }) => reference === 'AB-1').map(({ openings }) => openings);
    };
    const rehearsed = await send(file, { dryRun: 'true', mapping });
    expect(rehearsed).toMatchObject({ dryRun: true, report: { created: 1, rejected: 1 } });
    expect(rehearsed.report.rows.at(-1)).toMatchObject({ line: 3, problems: [{ column: 'SIRET' }] });
    expect(await mine()).toEqual([]);
    expect((await send(file, { mapping })).report).toMatchObject({ created: 1, rejected: 1 });
    const corrected = fileOf(HEADINGS, line('3'));
    const next = await prospector.call(readOfferHeadings, { body: corrected });
    expect(next.columns).toContainEqual(expect.objectContaining({ proposed: 'Boîte', because: 'saved' }));
    expect((await send(corrected, { mapping })).report).toMatchObject({ updated: 1, rejected: 0 });
    expect((await send(corrected, { mapping })).report).toMatchObject({ unchanged: 1 });
    expect(await mine()).toEqual([3]);
  });

  it('lets an employer renew an offer by the letter that says when it ends', async () => {
    const { items } = await prospector.call(listOwnOffers, { query: { limit: 100 } });
    const { id, deadlineOn } = items.find(({ reference }) => reference === 'AB-1')!;
    passerelle.clock.advance(54 * DAY_MS);
    const link = linkIn(await letterTo(passerelle.url, CONTACT, { subject: /./ }));
    expect(link.page).toBe(`/offres/${id}/suite`);
    const employer = createClient(passerelle.url, () => ({ link: link.token }));
    const renewed = await employer.call(prolongOffer, { params: { id } });
    expect(renewed.deadlineOn! > deadlineOn!).toBe(true);
    expect((await problemOf(employer.call(prolongOffer, { params: { id } }))).code).toBe('link-used');
    const again = await signInByLetter(passerelle.url, PROSPECTOR);
    expect((await again.call(readOwnOffer, { params: { id } })).deadlineOn).toBe(renewed.deadlineOn);
    const { items: open } = await createClient(passerelle.url).call(listOffers, { query: { limit: 100 } });
    expect(open.map((offer) => offer.id)).toContain(id);
  });
});
