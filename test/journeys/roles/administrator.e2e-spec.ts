import {
  changeAddress,
  confirmAddressChange,
  createClient,
  createOrganisation,
  endRole,
  giveRole,
  listAudit,
  listDeadJobs,
  listMembers,
  listOffersToReview,
  listOrganisations,
  readMyself,
  refuseAddressChange,
  refuseOffer,
  retryDeadJob,
  addContact,
  addSite,
  createEmployer,
  draftOffer,
  submitOffer,
  type Client,
} from '@app/contracts';
import { HopelessJob, QUEUE_BACKEND, type QueueBackend } from '@app/platform/queue/queue-backend.js';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADMINISTRATOR, backends, startPasserelle } from '../passerelle.js';
import { signInByLetter } from '../people.js';
import { accepted, joined, linkTo, problemOf } from './steps.js';

const QUEUE = 'accounts-journey';
const BOSS = 'lea.martin@mission.example';

describe.each(backends)('an administrator, on %s', (backend) => {
  let passerelle: TestApp;
  let administrator: Client;
  let organisationId: string;
  let manager: Client;
  let colleague: { client: Client; personId: string };
  beforeAll(async () => {
    passerelle = await startPasserelle(backend);
    administrator = await signInByLetter(passerelle.url, ADMINISTRATOR);
  });
  afterAll(() => passerelle?.close());

  it('creates an organisation, whose first manager is invited by letter', async () => {
    const body = {
      ...{ kind: 'missionLocale' as const, name: 'Mission locale du Marais' },
      manager: { email: BOSS, firstName: 'Léa', lastName: 'Martin' },
    };
    organisationId = (await administrator.call(createOrganisation, { body })).id;
    manager = await accepted(passerelle.url, BOSS);
    expect((await manager.call(readMyself)).memberships).toMatchObject([{ organisationId, role: 'manager' }]);
    const { items } = await administrator.call(listOrganisations, { query: {} });
    expect(items.map(({ name }) => name)).toEqual(expect.arrayContaining([body.name, 'Tremplin Alternance']));
    expect((await problemOf(manager.call(listOrganisations, { query: {} }))).code).toBe('not-allowed');
  });

  it('sees roles given and ended, and what ends with them', async () => {
    colleague = await joined(passerelle, manager, { role: 'coach', email: 'nora@mission.example' });
    const { personId } = colleague;
    const params = { id: organisationId };
    await manager.call(giveRole, { params, body: { personId, role: 'prospector' } });
    const rolesOf = async () => {
      const { items } = await administrator.call(listMembers, { params });
      return items.filter((one) => one.personId === personId).map(({ role }) => role);
    };
    expect((await rolesOf()).toSorted()).toEqual(['coach', 'prospector']);
    expect(await manager.call(endRole, { params: { ...params, personId, role: 'prospector' } })).toEqual({ ended: 1 });
    expect(await rolesOf()).toEqual(['coach']);
  });

  it('sees an address change once both addresses said yes, and stay when the old one says no', async () => {
    const { url } = passerelle;
    const answer = async (
      to: string,
      page: string,
      route: typeof confirmAddressChange | typeof refuseAddressChange,
    ) => {
      const { id, token } = await linkTo(url, to, `adresse/${page}`);
      return createClient(url).call(route, { params: { id } }, { link: token });
    };
    await colleague.client.call(changeAddress, { body: { email: 'nora.neuve@mission.example' } });
    expect(await answer('nora@mission.example', 'confirmer', confirmAddressChange)).toEqual({ state: 'waiting' });
    expect(await answer('nora.neuve@mission.example', 'confirmer', confirmAddressChange)).toEqual({ state: 'done' });
    expect((await colleague.client.call(readMyself)).email).toBe('nora.neuve@mission.example');
    await manager.call(changeAddress, { body: { email: 'intrus@ailleurs.example' } });
    expect(await answer(BOSS, 'refuser', refuseAddressChange)).toEqual({ state: 'refused' });
    expect((await (await signInByLetter(url, BOSS)).call(readMyself)).email).toBe(BOSS);
  });

  it('reads the first offer of an employer, and sends it back with a reason', async () => {
    const body = { kind: 'employer' as const, name: 'Bois et Fils' };
    const { id: at } = await administrator.call(createOrganisation, { body });
    const email = 'fils@bois.example';
    const { client } = await joined(passerelle, administrator, { role: 'employer', email, at });
    const { id: employerId } = await client.call(createEmployer, { body: { siren: '732829320', name: body.name } });
    const params = { id: employerId };
    await client.call(addSite, { params, body: { siret: '73282932000074', communeCode: '79191' } });
    const { sites, contacts } = await client.call(addContact, { params, body: { name: 'Luc Bois', email } });
    const [siteId, contactId] = [sites[0]!.id, contacts[0]!.id];
    const work = { title: 'Apprenti menuisier', occupation: 'H2206', contractTypes: ['apprenticeship' as const] };
    const { id } = await client.call(draftOffer, { body: { employerId, siteId, contactId, ...work } });
    await client.call(submitOffer, { params: { id } });
    const { items } = await administrator.call(listOffersToReview, { query: {} });
    expect(items.find((offer) => offer.id === id)?.review).toMatchObject([{ because: 'new-employer' }]);
    const comment = 'Dites les horaires.';
    const refused = await administrator.call(refuseOffer, { params: { id }, body: { comment } });
    expect(refused).toMatchObject({ state: 'refused', closedComment: comment });
  });

  it('finds a job that died, and tries it again', async () => {
    // Nothing that people do kills a job on purpose: this one is broken by hand.
    let broken = true;
    const queues = passerelle.app.get<QueueBackend>(QUEUE_BACKEND);
    await passerelle.sql(`insert into platform.queue (name) values ($1)`, [QUEUE]);
    queues.work(QUEUE, 1, async () => {
      if (broken) throw new HopelessJob('the oven is cold');
    });
    await queues.add(QUEUE, [{ id: 'bread', name: 'bake', data: {} }]);
    const dead = async () => (await administrator.call(listDeadJobs)).items.filter(({ queue }) => queue === QUEUE);
    await until('the job died', async () => (await dead()).length === 1);
    broken = false;
    await administrator.call(retryDeadJob, { params: { queue: QUEUE, id: 'bread' } });
    await until('the job is done', async () => (await dead()).length === 0);
  });

  it('reads afterwards who did what', async () => {
    await passerelle.settled();
    const { items } = await administrator.call(listAudit, { query: { limit: 100 } });
    const acts = new Set(items.map(({ subjectType, action }) => `${subjectType}: ${action}`));
    expect([...acts]).toEqual(
      expect.arrayContaining(['organisation: create', 'invitation: accept', 'offer: offer.refuse', 'job: retry']),
    );
    expect(JSON.stringify(items)).not.toContain('@');
    expect((await problemOf(manager.call(listAudit, { query: {} }))).code).toBe('not-allowed');
  });
});
