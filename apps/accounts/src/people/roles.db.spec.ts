import { endMembership, endRole, giveRole, listMembers, type Role } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { clientOf, signedIn } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';

describe('giving and ending one role', () => {
  let test: TestApp;
  let manager: Staff;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
    manager = await aStaff(test, 'manager');
  });
  afterAll(() => test.close());

  const problem = (code: string) => ({ problem: { code } });
  const give = async (personId: string, role: Role, by = manager, id = manager.organisationId) =>
    (await clientOf(test, by.email)).call(giveRole, { params: { id }, body: { personId, role } });
  const end = async (personId: string, role: Role, by = manager, id = manager.organisationId) =>
    (await clientOf(test, by.email)).call(endRole, { params: { id, personId, role } });
  const rolesOf = async ({ personId }: Staff) => {
    const rows = await test.sql<{ id: string; role: Role }>(
      `select id, role from accounts.membership where person_id = $1 and to_at is null order by role`,
      [personId],
    );
    return rows;
  };

  it('gives a colleague one more, once', async () => {
    const coach = await aStaff(test, 'coach', manager.organisationId);
    const first = await give(coach.personId, 'prospector');
    expect(await give(coach.personId, 'prospector')).toEqual(first);
    const [, prospector] = await rolesOf(coach);
    expect(prospector?.role).toBe('prospector');
    expect(await actsOn(test, prospector?.id ?? '')).toEqual(['give']);
    const client = await clientOf(test, manager.email);
    const body = { personId: coach.personId, role: 'evaluator' as const };
    await Promise.all([1, 2, 3].map(() => client.call(giveRole, { params: { id: manager.organisationId }, body })));
    expect(await rolesOf(coach)).toHaveLength(3);
  });

  it('gives nothing to strangers, to nobody, or by strangers', async () => {
    const stranger = await aStaff(test, 'manager');
    const coach = await aStaff(test, 'coach', manager.organisationId);
    await expect(give(stranger.personId, 'coach')).rejects.toMatchObject(problem('not-found'));
    await expect(give(stranger.organisationId, 'coach')).rejects.toMatchObject(problem('not-found'));
    await expect(give(coach.personId, 'manager', stranger)).rejects.toMatchObject(problem('not-found'));
    await expect(give(coach.personId, 'manager', coach)).rejects.toMatchObject(problem('not-allowed'));
    await expect(end(coach.personId, 'coach', stranger)).rejects.toMatchObject(problem('not-found'));
    expect(await rolesOf(coach)).toMatchObject([{ role: 'coach' }]);
  });

  it('keeps the role of administrator to administrators, who bring in anybody', async () => {
    const administrator = await aStaff(test, 'administrator');
    const guest = await aStaff(test, 'coach');
    await expect(give(manager.personId, 'administrator')).rejects.toMatchObject(problem('not-allowed'));
    expect(await give(guest.personId, 'administrator', administrator)).toMatchObject({ role: 'administrator' });
    await expect(end(guest.personId, 'administrator')).rejects.toMatchObject(problem('not-allowed'));
    await expect(give(manager.organisationId, 'coach', administrator)).rejects.toMatchObject(problem('not-found'));
    const nowhere = give(guest.personId, 'coach', administrator, guest.personId);
    await expect(nowhere).rejects.toMatchObject(problem('not-found'));
  });

  it('ends one, tells it each time it happens, and closes the sessions with the last', async () => {
    const coach = await aStaff(test, 'coach', manager.organisationId);
    const browser = await signedIn(test, coach.email);
    const told = () =>
      test.sql(
        `select payload from accounts.outbox_event where type = 'MembershipEnded' and payload->>'personId' = $1
         order by position`,
        [coach.personId],
      );
    await give(coach.personId, 'prospector');
    expect(await end(coach.personId, 'prospector')).toEqual({ ended: 1 });
    expect(await end(coach.personId, 'prospector')).toEqual({ ended: 0 });
    expect(await browser.token()).toMatchObject({ status: 200 });
    await give(coach.personId, 'prospector');
    await end(coach.personId, 'prospector');
    expect(await end(coach.personId, 'coach')).toEqual({ ended: 1 });
    expect(await browser.token()).toMatchObject({ status: 401 });
    const ended = (role: Role, revision: number) => ({
      payload: { personId: coach.personId, organisationId: manager.organisationId, role, revision },
    });
    expect(await told()).toEqual([ended('prospector', 1), ended('prospector', 2), ended('coach', 1)]);
  });

  it('keeps the last manager from ending themselves, in both ways', async () => {
    const chief = await aStaff(test, 'manager');
    const { organisationId: id, personId } = chief;
    const client = await clientOf(test, chief.email);
    const all = () => client.call(endMembership, { params: { id, personId } });
    await expect(end(personId, 'manager', chief, id)).rejects.toMatchObject(problem('last-manager'));
    await expect(all()).rejects.toMatchObject(problem('last-manager'));
    expect((await client.call(listMembers, { params: { id } })).items).toHaveLength(1);
    await aStaff(test, 'manager', id);
    expect(await all()).toEqual({ ended: 1 });
  });

  it('keeps one of two managers who both leave at once', async () => {
    const one = await aStaff(test, 'manager');
    const other = await aStaff(test, 'manager', one.organisationId);
    const both = [one, other];
    const clients = await Promise.all(both.map(({ email }) => clientOf(test, email)));
    const ends = await Promise.allSettled(
      clients.map((client, index) => {
        const { personId = '', organisationId: id = '' } = both[index] ?? {};
        return client.call(endRole, { params: { id, personId, role: 'manager' } });
      }),
    );
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const administrator = await aStaff(test, 'administrator');
    const last = ends[0]?.status === 'rejected' ? one : other;
    expect(await end(last.personId, 'manager', administrator, one.organisationId)).toEqual({ ended: 1 });
  });
});
