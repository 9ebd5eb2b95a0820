import { accountsApp } from '@app/accounts';
import {
  addContact,
  createEmployer,
  handOverLead,
  listLeads,
  listNextActions,
  listPromises,
  listProspecting,
  openLead,
  readLead,
  recordPromise,
  recordProspecting,
  type Client,
} from '@app/contracts';
import { addDays } from '@app/domain';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { offersApp } from '../offers.app.js';

const problem = (code: string) => ({ problem: { code } });
const SIRENS = ['732829320', '552100554', '542065479', '356000000'];
const DAY_MS = 86_400_000;

describe('prospecting', () => {
  let test: TestApp;
  let staff: Staff;
  let mine: Client;
  let colleague: { staff: Staff; client: Client };
  const employers: string[] = [];
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    staff = await aStaff(test, 'prospector');
    const other = await aStaff(test, 'prospector', staff.organisationId);
    mine = await clientOf(test, staff.email);
    colleague = { staff: other, client: await clientOf(test, other.email) };
    for (const [at, siren] of SIRENS.entries())
      employers.push((await mine.call(createEmployer, { body: { siren, name: `Entreprise ${at}` } })).id);
  });
  afterAll(() => test.close());

  const open = (employerId: string, by = mine) => by.call(openLead, { body: { employerId } });
  const called = (id: string, by = mine, more: object = {}) =>
    by.call(recordProspecting, { params: { id }, body: { kind: 'call', result: 'interested', ...more } });

  it('gives a company one owner', async () => {
    const lead = await open(employers[0]!);
    expect(lead).toMatchObject({ ownerId: staff.personId, employerName: 'Entreprise 0', recent: [], next: null });
    await expect(open(employers[0]!, colleague.client)).rejects.toMatchObject({
      problem: { code: 'lead-exists', facts: { leadId: lead.id, ownerId: staff.personId } },
    });
    const params = { id: lead.id };
    const handOver = (by: Client, ownerId: string) => by.call(handOverLead, { params, body: { ownerId } });
    await expect(handOver(colleague.client, colleague.staff.personId)).rejects.toMatchObject(problem('not-the-owner'));
    expect((await handOver(mine, colleague.staff.personId)).ownerId).toBe(colleague.staff.personId);
    const manager = await clientOf(test, (await aStaff(test, 'manager', staff.organisationId)).email);
    expect((await handOver(manager, staff.personId)).ownerId).toBe(staff.personId);
    await test.settled();
    expect(await actsOn(test, lead.id)).toEqual(['lead.open', 'lead.hand-over', 'lead.hand-over']);
  });

  it('warns before a company is called twice, and lets pass whoever knows it', async () => {
    const { id } = await open(employers[1]!);
    await called(id);
    await called(id);
    const { recent } = await colleague.client.call(readLead, { params: { id } });
    expect(recent.map(({ by, kind }) => [by, kind])).toEqual([
      [staff.personId, 'call'],
      [staff.personId, 'call'],
    ]);
    await expect(called(id, colleague.client)).rejects.toMatchObject({
      problem: { code: 'contacted-recently', facts: { by: staff.personId, kind: 'call', withinDays: 14 } },
    });
    await called(id, colleague.client, { despiteRecent: true });
    const { items } = await mine.call(listProspecting, { params: { id }, query: {} });
    expect(items).toHaveLength(3);
    test.clock.advance(15 * DAY_MS);
    colleague.client = await clientOf(test, colleague.staff.email);
    mine = await clientOf(test, staff.email);
    await called(id, colleague.client);
  });

  it('is told by one of two who call at once', async () => {
    const { id } = await open(employers[2]!);
    const calls = await Promise.allSettled([called(id), called(id, colleague.client)]);
    expect(calls.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('says what is due, mine or everyone’s, page after page', async () => {
    const today = test.clock.today();
    const { items } = await mine.call(listLeads, { query: {} });
    const { items: none } = await mine.call(listNextActions, { query: {} });
    expect(none).toEqual([]);
    for (const [at, { id }] of items.entries()) {
      const next = { kind: 'visit', on: addDays(today, at - 1) };
      await called(id, mine, { next, despiteRecent: true });
    }
    const due: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await mine.call(listNextActions, {
        query: { limit: 1, until: today, ...(cursor ? { cursor } : {}) },
      });
      due.push(...page.items.map(({ next }) => next!.on));
      cursor = page.cursor;
    }
    expect(due).toEqual([addDays(today, -1), today]);
    expect((await colleague.client.call(listNextActions, { query: {} })).items).toEqual([]);
    expect((await colleague.client.call(listNextActions, { query: { everyone: 'true' } })).items).toHaveLength(3);
  });

  it('keeps promises: posts, when, how firmly', async () => {
    const { id } = await open(employers[3]!);
    const params = { id };
    const promise = (posts: number, more: object = {}) =>
      mine.call(recordPromise, { params, body: { posts, kind: 'said', ...more } });
    await promise(2, { occupation: 'D1102', expectedOn: '2027-09-01' });
    expect((await promise(1, { kind: 'signed' })).promisedPosts).toBe(3);
    await expect(promise(1, { occupation: 'A9999' })).rejects.toMatchObject(problem('occupation-unknown'));
    const first = await mine.call(listPromises, { params, query: { limit: 1 } });
    const second = await mine.call(listPromises, { params, query: { limit: 1, cursor: first.cursor! } });
    expect([...first.items, ...second.items].map(({ kind, posts }) => [kind, posts])).toEqual([
      ['signed', 1],
      ['said', 2],
    ]);
    expect(second.cursor).toBeNull();
  });

  it("knows nobody else's companies and contacts", async () => {
    const stranger = await clientOf(test, (await aStaff(test, 'prospector')).email);
    const [lead] = (await mine.call(listLeads, { query: {} })).items;
    const params = { id: lead!.id };
    expect((await stranger.call(listLeads, { query: {} })).items).toEqual([]);
    for (const call of [stranger.call(readLead, { params }), called(lead!.id, stranger), open(employers[0]!, stranger)])
      await expect(call).rejects.toMatchObject(problem('not-found'));
    const { contacts } = await mine.call(addContact, { params: { id: employers[1]! }, body: { name: 'Nadia' } });
    const wrong = called(lead!.id, mine, { contactId: contacts[0]!.id, despiteRecent: true });
    await expect(wrong).rejects.toMatchObject(problem('not-found'));
    await expect(called(randomUUID())).rejects.toMatchObject(problem('not-found'));
  });

  it('finds companies by the beginnings of their words, and those of one owner', async () => {
    const { id: employerId } = await mine.call(createEmployer, {
      body: { siren: '404833048', name: 'Boulangerie Élan d’Été' },
    });
    await open(employerId, colleague.client);
    const names = async (query: object) => (await mine.call(listLeads, { query })).items.map((one) => one.employerName);
    for (const words of ['elan', 'BOUL éte', 'boulangerie'])
      expect(await names({ words })).toEqual(['Boulangerie Élan d’Été']);
    expect(await names({ words: 'langerie' })).toEqual([]);
    expect(await names({ words: 'elan', ownerId: staff.personId })).toEqual([]);
  });
});
