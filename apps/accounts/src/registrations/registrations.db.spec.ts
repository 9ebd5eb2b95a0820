import {
  approveRegistration,
  beginRegistration,
  listRegistrations,
  readMyself,
  refuseRegistration,
  registerCompany,
} from '@app/contracts';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountsApp } from '../accounts.app.js';

const SIRET = '732 829 320 00074';
const MINUTE_MS = 60_000;

describe('an employer who comes by themselves', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
  });
  afterAll(() => test.close());

  const comes = async (email: string) => {
    await test.client.call(beginRegistration, { body: { email, firstName: 'Odile', lastName: 'Faure' } });
    return clientOf(test, email);
  };
  const rolesOf = async (email: string) =>
    (
      await test.sql<{ role: string }>(
        `select role from accounts.membership m join accounts.person p on p.id = m.person_id
         where email = $1 and to_at is null`,
        [email],
      )
    ).map(({ role }) => role);

  it('proves the address by the sign-in letter, then brings the company, once', async () => {
    const odile = await comes('Odile@fournil.example');
    expect((await odile.call(readMyself)).memberships).toEqual([]);
    const body = { siret: SIRET, companyName: 'Fournil Faure' };
    const first = await odile.call(registerCompany, { body });
    expect(first).toMatchObject({ state: 'waiting', member: true, companyName: 'Fournil Faure' });
    expect(await odile.call(registerCompany, { body })).toEqual(first);
    expect(await rolesOf('odile@fournil.example')).toEqual(['employer']);
  });

  it('lets nobody into a company that is known before an administrator says so', async () => {
    const paul = await comes('paul@fournil.example');
    const { id, member } = await paul.call(registerCompany, { body: { siret: SIRET, companyName: 'Autre nom' } });
    expect(member).toBe(false);
    expect(await rolesOf('paul@fournil.example')).toEqual([]);
    const alix = await clientOf(test, (await aStaff(test, 'administrator')).email);
    const { items } = await alix.call(listRegistrations);
    expect(items.map(({ email }) => email)).toEqual(['odile@fournil.example', 'paul@fournil.example']);
    const approved = await alix.call(approveRegistration, { params: { id } });
    expect(approved).toMatchObject({ state: 'approved', actions: [], companyName: 'Fournil Faure' });
    expect(await rolesOf('paul@fournil.example')).toEqual(['employer']);
    await expect(alix.call(approveRegistration, { params: { id } })).rejects.toMatchObject({
      problem: { code: 'transition-not-allowed' },
    });
  });

  it('ends what somebody does there when they are refused, and says why', async () => {
    const alix = await clientOf(test, (await aStaff(test, 'administrator')).email);
    const { items } = await alix.call(listRegistrations);
    const [odile] = items;
    const params = { id: odile!.id };
    await alix.call(refuseRegistration, { params, body: { comment: 'Ce SIRET est fermé.' } });
    expect(await rolesOf('odile@fournil.example')).toEqual([]);
    await test.settled();
    const letters = await test.letters('odile@fournil.example');
    expect(letters.some(({ text }) => text.includes('Ce SIRET est fermé.'))).toBe(true);
  });

  it('answers the same whether or not an address is known, and forgets those that nobody proved', async () => {
    const begin = (email: string) =>
      test.client.call(beginRegistration, { body: { email, firstName: 'Nul', lastName: 'Part' } });
    expect(await begin('personne@fournil.example')).toEqual(await begin('odile@fournil.example'));
    test.clock.advance(8 * 24 * 60 * 60 * 1000);
    await begin('autre@fournil.example');
    const left = await test.sql('select email from accounts.person where email like $1', ['%nne@fournil.example']);
    expect(left).toEqual([]);
  });

  it('begins once for an address in ten minutes with one answer all the while, and twenty times from one source', async () => {
    const begin = (email: string) =>
      test.client.call(beginRegistration, { body: { email, firstName: 'Ines', lastName: 'Morel' } });
    const people = async () =>
      (await test.sql(`select 1 from accounts.person where email like '%@souvent.example'`)).length;
    test.clock.advance(11 * MINUTE_MS);
    expect(await begin('ines@souvent.example')).toEqual({ begun: true });
    await test.sql(`delete from accounts.person where email = 'ines@souvent.example'`);
    expect(await begin('Ines@souvent.example')).toEqual({ begun: true });
    expect(await people()).toBe(0);
    for (let at = 2; at < 20; at++) await begin(`ines${at}@souvent.example`);
    await expect(begin('ines20@souvent.example')).rejects.toMatchObject({ problem: { code: 'too-many-requests' } });
    expect(await people()).toBe(18);
    const kept = await test.sql<{ row: string }>('select a::text as row from accounts.registration_attempt a');
    expect(JSON.stringify(kept)).not.toMatch(/souvent|127\.0/);
    test.clock.advance(11 * MINUTE_MS);
    expect(await begin('ines@souvent.example')).toEqual({ begun: true });
    expect(await people()).toBe(19);
    expect(await test.sql('select 1 from accounts.registration_attempt')).toHaveLength(2);
    test.clock.advance(-22 * MINUTE_MS);
  });
});
