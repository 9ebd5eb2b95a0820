import { accountsApp } from '@app/accounts';
import {
  askYouthSpace,
  changeOwnFile,
  createYouth,
  inviteYouth,
  listFollowers,
  readConsents,
  readOwnFile,
  signOutEverywhere,
  type Client,
} from '@app/contracts';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidatesApp } from '../candidates.app.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

describe('the pages of a youth', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
  });
  afterAll(() => test.close());

  let count = 0;
  const aYouth = async (email: string | null) => {
    const identity = { firstName: 'Ana', lastName: `Zola ${count++}`, birthOn: '2009-03-14' };
    const mother = { firstName: 'Rosa', lastName: 'Zola', relationship: 'mother' as const, signs: true };
    const guardians = [{ ...mother, email: 'rosa@courrier.example', phone: '+33639980731' }];
    const { id } = await coach.call(createYouth, { body: { identity, contact: { email }, guardians: { guardians } } });
    await test.settled();
    return id;
  };
  const lettersWithLink = async (email: string) =>
    (await test.letters(email)).flatMap(({ text }) => /\/mon-espace\/([\w-]+)#(\S+)/.exec(text)?.slice(1, 3) ?? []);
  const ask = async (email: string) => {
    const answer = await test.client.call(askYouthSpace, { body: { email } });
    await until('the asking was answered', async () => {
      const rows = await test.sql(`select 1 from candidates.space_ask where address is not null`);
      return rows.length === 0;
    });
    await test.settled();
    return answer;
  };
  const linkOf = async (email: string) => {
    await test.sql('delete from candidates.space_ask');
    await ask(email);
    const [, token] = await lettersWithLink(email);
    return test.withLink(token!);
  };
  const codeOf = (call: Promise<unknown>) =>
    call.then(
      () => 'no problem',
      (error: { problem: { code: string } }) => error.problem.code,
    );

  it('are asked for by an address, and nobody learns whether somebody has it', async () => {
    const id = await aYouth('ana.demande@courrier.example');
    expect(await ask('Ana.Demande@courrier.example')).toEqual(await ask('personne@courrier.example'));
    expect(await lettersWithLink('ana.demande@courrier.example')).toEqual([id, expect.any(String)]);
    expect(await test.letters('personne@courrier.example')).toEqual([]);
    const kept = await test.sql<{ row: string }>(`select s::text as row from candidates.space_ask s`);
    expect(JSON.stringify(kept)).not.toContain('courrier.example');
  });

  it('write one letter in ten minutes to an address, and the same answer all the while', async () => {
    const email = 'ana.souvent@courrier.example';
    await aYouth(email);
    for (let times = 0; times < 3; times++) expect(await ask(email)).toEqual({ asked: true });
    expect(await lettersWithLink(email)).toHaveLength(2);
    test.clock.advance(11 * MINUTE_MS);
    await ask(email);
    expect(await lettersWithLink(email)).toHaveLength(4);
    test.clock.advance(-11 * MINUTE_MS);
  });

  it('are written of by a coach who follows the youth, when there is an address', async () => {
    const email = 'ana.invitee@courrier.example';
    const [id, silent] = [await aYouth(email), await aYouth(null)];
    const { validUntil } = await coach.call(inviteYouth, { params: { id } });
    expect(validUntil > test.clock.today()).toBe(true);
    await test.settled();
    expect(await lettersWithLink(email)).toHaveLength(2);
    expect(await actsOn(test, id)).toContain('youth.invite');
    expect(await codeOf(coach.call(inviteYouth, { params: { id } }))).toBe('too-many-requests');
    expect(await codeOf(coach.call(inviteYouth, { params: { id: silent } }))).toBe('address-missing');
    const stranger = await clientOf(test, (await aStaff(test, 'coach', staff.organisationId)).email);
    expect(await codeOf(stranger.call(inviteYouth, { params: { id } }))).toBe('not-found');
  });

  it('show the file, who follows and what was agreed to; no address of a guardian, and nobody else', async () => {
    const id = await aYouth('ana.lit@courrier.example');
    const other = await aYouth('ana.autre@courrier.example');
    const own = await linkOf('ana.lit@courrier.example');
    const file = await own.call(readOwnFile, { params: { id } });
    expect(file).toMatchObject({ id, firstName: 'Ana', guardians: [{ firstName: 'Rosa', relationship: 'mother' }] });
    expect(JSON.stringify(file)).not.toMatch(/rosa@|39980731/);
    expect(await own.call(listFollowers, { params: { id } })).toEqual({
      items: [{ firstName: 'Dominique', organisation: 'Atelier des Métiers', kind: 'referent', until: null }],
    });
    expect((await own.call(readConsents, { params: { id } })).inForce).toEqual([]);
    for (const route of [readOwnFile, listFollowers, readConsents]) {
      expect(await codeOf(own.call(route, { params: { id: other } }))).toBe('not-found');
    }
  });

  it('let the youth change what is theirs to say', async () => {
    const id = await aYouth('ana.change@courrier.example');
    const own = await linkOf('ana.change@courrier.example');
    const { revision } = await own.call(readOwnFile, { params: { id } });
    const change = {
      revision,
      contact: { phone: '+33639980730' },
      travel: { place: { postalCode: '79000', commune: 'Niort' }, reachKm: 20 },
      wishes: { wishes: [{ occupation: 'D1102', rank: 1 }] },
      search: { availableFrom: '2027-01-04' },
    };
    const changed = await own.call(changeOwnFile, { params: { id }, body: change });
    expect(changed).toMatchObject({
      revision: revision + 1,
      ...{ phone: '+33639980730', phoneState: 'unverified', email: 'ana.change@courrier.example', reachKm: 20 },
      ...{ availableFrom: '2027-01-04', wishes: [{ occupation: 'D1102', rank: 1, source: 'youth' }] },
    });
    expect(changed.place?.label).toMatch(/Niort/);
    expect(await codeOf(own.call(changeOwnFile, { params: { id }, body: change }))).toBe('changed-meanwhile');
    await test.settled();
    const [line] = await test.sql<{ actor_id: string }>(
      `select actor_id from accounts.audit_entry where subject_id = $1 and action = 'youth.change'`,
      [id],
    );
    expect(line?.actor_id).toBe(`youth:${id}`);
  });

  it('stay open for 30 days and through many acts, until the youth or their coach ends every link', async () => {
    const email = 'ana.sort@courrier.example';
    const id = await aYouth(email);
    const [first, second] = [await linkOf(email), await linkOf(email)];
    const reads = (own: Client) =>
      [readOwnFile, listFollowers].map((route) => codeOf(own.call(route, { params: { id } })));
    expect(await Promise.all([...reads(first), ...reads(second)])).toEqual(Array(4).fill('no problem'));
    await first.call(signOutEverywhere, { params: { id } });
    await test.settled();
    expect(await Promise.all([...reads(first), ...reads(second)])).toEqual(Array(4).fill('link-expired'));
    const third = await linkOf(email);
    expect(await Promise.all(reads(third))).toEqual(Array(2).fill('no problem'));
    await coach.call(signOutEverywhere, { params: { id } });
    expect(await codeOf(third.call(readOwnFile, { params: { id } }))).toBe('link-expired');
    const fourth = await linkOf(email);
    test.clock.advance(31 * DAY_MS);
    expect(await codeOf(fourth.call(readOwnFile, { params: { id } }))).toBe('link-expired');
  });
});
