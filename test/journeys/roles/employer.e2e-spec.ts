import {
  addContact,
  addSite,
  approveOffer,
  createClient,
  createEmployer,
  createOrganisation,
  draftOffer,
  editOffer,
  fillOffer,
  listOffersToReview,
  pauseOffer,
  readOffer,
  readOfferHistory,
  readOwnOffer,
  reopenOffer,
  resumeOffer,
  searchOffers,
  submitOffer,
  type Client,
} from '@app/contracts';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMINISTRATOR, backends, startPasserelle } from '../passerelle.js';
import { signInByLetter } from '../people.js';
import { joined, problemOf } from './steps.js';

describe.each(backends)('an employer, on %s', (backend) => {
  let passerelle: TestApp;
  let administrator: Client;
  let employer: Client;
  let at: { employerId: string; siteId: string; contactId: string };
  let id: string;
  beforeAll(async () => {
    passerelle = await startPasserelle(backend);
    administrator = await signInByLetter(passerelle.url, ADMINISTRATOR);
  });
  afterAll(() => passerelle?.close());

  const isPublic = () =>
    createClient(passerelle.url)
      .call(readOffer, { params: { id } })
      .then(
        () => true,
        () => false,
      );
  const isFound = async () => {
    const { items } = await createClient(passerelle.url).call(searchOffers, { query: { words: 'toiture zinguerie' } });
    return items.some((offer) => offer.id === id);
  };

  it('gets an account by a letter, and names the company and its site by their numbers', async () => {
    const body = { kind: 'employer' as const, name: 'Toits de Gâtine', siret: '732 829 320 00074' };
    const { id: organisationId } = await administrator.call(createOrganisation, { body });
    const email = 'patronne@toits-gatine.example';
    ({ client: employer } = await joined(passerelle, administrator, { role: 'employer', email, at: organisationId }));
    const company = await employer.call(createEmployer, { body: { siren: '732 829 320', name: 'Toits de Gâtine' } });
    const params = { id: company.id };
    const site = (siret: string) => employer.call(addSite, { params, body: { siret, communeCode: '79191' } });
    expect((await problemOf(site('552 100 554 00013'))).code).toMatch(/siret-of-another-company|input-invalid/);
    await site('732 829 320 00074');
    const contact = { name: 'Jeanne Toit', email: 'jeanne@toits-gatine.example' };
    const { sites, contacts } = await employer.call(addContact, { params, body: contact });
    at = { employerId: company.id, siteId: sites[0]!.id, contactId: contacts[0]!.id };
  });

  it('drafts an offer as far as it is known, and submits it once it is whole', async () => {
    const draft = await employer.call(draftOffer, { body: { employerId: at.employerId, title: 'Couvreur' } });
    id = draft.id;
    expect(draft).toMatchObject({ state: 'draft', missing: expect.arrayContaining(['siteId', 'contactId']) });
    expect((await problemOf(employer.call(submitOffer, { params: { id } }))).code).toBe('offer-incomplete');
    const typed = {
      ...{ siteId: at.siteId, contactId: at.contactId, title: 'Apprenti couvreur : toiture, zinguerie' },
      ...{ occupation: 'F1610', contractTypes: ['apprenticeship' as const], openings: 1, startTo: '2027-09-30' },
      description: 'Petite équipe, chantiers proches.',
    };
    expect((await employer.call(editOffer, { params: { id }, body: typed })).missing).toEqual([]);
    const submitted = await employer.call(submitOffer, { params: { id } });
    expect(submitted).toMatchObject({ state: 'underReview', review: [{ because: 'new-employer' }] });
    expect(await isPublic()).toBe(false);
  });

  it('is read by an administrator the first time, then found by whoever looks for it', async () => {
    const { items } = await administrator.call(listOffersToReview, { query: {} });
    expect(items.map((offer) => offer.id)).toContain(id);
    expect((await administrator.call(approveOffer, { params: { id } })).state).toBe('published');
    expect(await isPublic()).toBe(true);
    await until('the search knows it', isFound);
    expect(JSON.stringify(await createClient(passerelle.url).call(readOffer, { params: { id } }))).not.toContain(
      'jeanne@',
    );
  });

  it('is changed, paused, shown again, filled, and opened once more when somebody leaves', async () => {
    const changed = await employer.call(editOffer, { params: { id }, body: { details: { earlyStart: true } } });
    expect(changed).toMatchObject({ state: 'published', details: { earlyStart: true } });
    expect((await employer.call(pauseOffer, { params: { id } })).actions).toContain('resume');
    expect(await isPublic()).toBe(false);
    await employer.call(resumeOffer, { params: { id } });
    expect(await employer.call(fillOffer, { params: { id }, body: { channel: 'network' } })).toMatchObject({
      ...{ state: 'filled', closedReason: 'network' },
    });
    expect(await isPublic()).toBe(false);
    await until('the search forgot it', async () => !(await isFound()));
    expect((await employer.call(reopenOffer, { params: { id } })).state).toBe('published');
    expect(await isPublic()).toBe(true);
    const { items } = await employer.call(readOfferHistory, { params: { id } });
    expect(items.map(({ action }) => action).toReversed()).toEqual([
      ...['submit', 'approve', 'pause', 'resume', 'fill', 'reopen'],
    ]);
    expect((await employer.call(readOwnOffer, { params: { id } })).openings).toBe(1);
  });
});
