import { accountsApp } from '@app/accounts';
import {
  addContact,
  addSite,
  correctContact,
  correctEmployer,
  correctSite,
  createEmployer,
  listEmployers,
  readEmployer,
  type Client,
  type Role,
} from '@app/contracts';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { offersApp } from '../offers.app.js';

const problem = (code: string) => ({ problem: { code } });

describe('a portfolio of companies', () => {
  let test: TestApp;
  let staff: Staff;
  let prospector: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    staff = await aStaff(test, 'prospector');
    prospector = await clientOf(test, staff.email);
  });
  afterAll(() => test.close());

  const somebody = async (role: Role, organisationId?: string) =>
    clientOf(test, (await aStaff(test, role, organisationId)).email);
  const create = (siren = '732 829 320', name = 'Fournil Martin', by = prospector) =>
    by.call(createEmployer, { body: { siren, name } });

  it('takes a company in once, looked after by whoever did', async () => {
    const made = await create();
    expect(made).toMatchObject({ siren: '732829320', ownerId: staff.personId, sites: [], contacts: [], closures: [] });
    await expect(create()).rejects.toMatchObject({
      problem: { code: 'employer-exists', facts: { employerId: made.id } },
    });
    expect((await create('732829320', 'Ailleurs', await somebody('prospector'))).name).toBe('Ailleurs');
    await expect(create('732829321')).rejects.toMatchObject(problem('input-invalid'));
    await test.settled();
    expect(await actsOn(test, made.id)).toEqual(['employer.create']);
  });

  it('corrects what is known: activity with its edition, size, dated closures, who looks after it', async () => {
    const { id } = await create('356000000', 'La Poste');
    const closures = [{ from: '2027-08-02', to: '2027-08-22' }];
    const naf = { code: '5310Z', version: 'rev2' as const };
    const manager = await somebody('manager', staff.organisationId);
    const body = { naf, sizeBand: '250+' as const, closures, ownerId: null } as never;
    const corrected = await manager.call(correctEmployer, { params: { id }, body });
    expect(corrected).toMatchObject({ name: 'La Poste', naf, sizeBand: '250+', closures, ownerId: null });
    const reversed = { closures: [{ from: '2027-08-22', to: '2027-08-02' }] } as never;
    await expect(prospector.call(correctEmployer, { params: { id }, body: reversed })).rejects.toMatchObject(
      problem('input-invalid'),
    );
  });

  it('has several sites, and several contacts at each', async () => {
    const { id } = await create('552100554', 'Garage des Trois Ponts');
    const params = { id };
    const site = { siret: '552 100 554 00013', communeCode: '79191', postalCode: '79000' };
    const other = { siret: '35600000009075', communeCode: '79191' };
    const at = await prospector.call(addSite, { params, body: site });
    expect(at.sites).toMatchObject([{ siret: '55210055400013', address: '79000 Niort' }]);
    await expect(prospector.call(addSite, { params, body: site })).rejects.toMatchObject(problem('site-exists'));
    await expect(prospector.call(addSite, { params, body: other })).rejects.toMatchObject(
      problem('siret-of-another-company'),
    );
    await expect(prospector.call(addSite, { params, body: { ...site, communeCode: '99999' } })).rejects.toMatchObject(
      problem('place-unknown'),
    );
    const withStreet = await prospector.call(addSite, { params, body: { ...site, street: '3 rue du Four' } });
    expect(withStreet.sites).toMatchObject([{ address: '3 rue du Four, 79000 Niort' }, { address: '79000 Niort' }]);
    const siteId = at.sites[0]!.id;
    const moved = await prospector.call(correctSite, {
      params: { id: siteId },
      body: { ...site, communeCode: '79003', postalCode: '79230' },
    });
    expect(moved.sites.find((one) => one.id === siteId)?.address).toBe('79230 Aiffres');
    for (const name of ['Nadia Roux', 'Paul Roux'])
      await prospector.call(addContact, { params, body: { siteId, name, job: 'Gérance' } });
    const again = { siteId, name: 'Nadia Roux' };
    await expect(prospector.call(addContact, { params, body: again })).rejects.toMatchObject(problem('contact-exists'));
    const { contacts } = await prospector.call(readEmployer, { params });
    expect(contacts.map(({ name }) => name)).toEqual(['Nadia Roux', 'Paul Roux']);
    const contactId = contacts[0]!.id;
    const changed = await prospector.call(correctContact, {
      params: { id: contactId },
      body: { email: 'nadia@trois-ponts.example' },
    });
    expect(changed.contacts[0]).toMatchObject({ name: 'Nadia Roux', email: 'nadia@trois-ponts.example', siteId });
  });

  it("shows nobody else's, page after page", async () => {
    const theirs = await somebody('manager');
    const { id } = await create('542065479', 'Zinguerie', theirs);
    const params = { id };
    await expect(prospector.call(readEmployer, { params })).rejects.toMatchObject(problem('not-found'));
    await expect(prospector.call(addContact, { params, body: { name: 'X' } })).rejects.toMatchObject(
      problem('not-found'),
    );
    await expect((await somebody('coach')).call(listEmployers, { query: {} })).rejects.toMatchObject(
      problem('not-allowed'),
    );
    const names: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await prospector.call(listEmployers, { query: { limit: 1, ...(cursor ? { cursor } : {}) } });
      names.push(...page.items.map(({ name }) => name));
      cursor = page.cursor;
    }
    expect(names).toEqual(['Fournil Martin', 'Garage des Trois Ponts', 'La Poste']);
    const { items } = await prospector.call(listEmployers, { query: { words: 'fournil' } });
    expect(items.map(({ name }) => name)).toEqual(['Fournil Martin']);
  });
});
