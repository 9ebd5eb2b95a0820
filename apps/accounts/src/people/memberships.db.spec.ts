import { endMembership, listMembers } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { actsOn, aStaff } from '@app/testing/staff.js';
import { clientOf, signedIn } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';
import { AppointReferent } from '../relations/appoint-referent.handler.js';

describe('who works where', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
  });
  afterAll(() => test.close());

  it('ends a membership with its sessions', async () => {
    const manager = await aStaff(test, 'manager');
    const coach = await aStaff(test, 'coach', manager.organisationId);
    const browser = await signedIn(test, coach.email);
    const client = await clientOf(test, manager.email);
    const params = { id: manager.organisationId, personId: coach.personId };
    const members = () => client.call(listMembers, { params: { id: manager.organisationId } });

    expect((await members()).items.map(({ role }) => role).sort()).toEqual(['coach', 'manager']);
    expect(await client.call(endMembership, { params })).toEqual({ ended: 1 });
    expect(await browser.token()).toMatchObject({ status: 401 });
    expect((await members()).items.map(({ role }) => role)).toEqual(['manager']);
    const [row] = await test.sql<{ id: string }>(
      `select id from accounts.membership where person_id = $1 and to_at is not null`,
      [coach.personId],
    );
    expect(await actsOn(test, row?.id ?? '')).toEqual(['end']);
    await expect(client.call(endMembership, { params })).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });

  it('signs somebody in without a role once it ended', async () => {
    const manager = await aStaff(test, 'manager');
    const coach = await aStaff(test, 'coach', manager.organisationId);
    const params = { id: manager.organisationId, personId: coach.personId };
    await (await clientOf(test, manager.email)).call(endMembership, { params });
    const late = await clientOf(test, coach.email);
    await expect(late.call(listMembers, { params: { id: manager.organisationId } })).rejects.toMatchObject({
      problem: { code: 'not-allowed' },
    });
  });

  it("refuses another organisation's manager, and a manager an administrator's role", async () => {
    const manager = await aStaff(test, 'manager');
    const coach = await aStaff(test, 'coach', manager.organisationId);
    const administrator = await aStaff(test, 'administrator', manager.organisationId);
    const stranger = await clientOf(test, (await aStaff(test, 'manager')).email);
    const params = { id: manager.organisationId, personId: coach.personId };
    const problem = (code: string) => ({ problem: { code } });

    await expect(stranger.call(endMembership, { params })).rejects.toMatchObject(problem('not-found'));
    await expect(stranger.call(listMembers, { params })).rejects.toMatchObject(problem('not-found'));
    const own = await clientOf(test, manager.email);
    const upwards = { ...params, personId: administrator.personId };
    await expect(own.call(endMembership, { params: upwards })).rejects.toMatchObject(problem('not-allowed'));
    const all = await clientOf(test, administrator.email);
    expect(await all.call(endMembership, { params })).toEqual({ ended: 1 });
  });

  it('appoints whoever registered a youth as referent, once', async () => {
    const { personId, organisationId } = await aStaff(test, 'coach');
    const youthId = randomUUID();
    const facts = {
      id: youthId,
      revision: 1,
      windows: [],
      contractTypes: [],
      wishes: [],
      place: null,
      reachKm: null,
      availableFrom: null,
      availableTo: null,
      skills: [],
      project: null,
    };
    const payload = { youthId, organisationId, shareable: true, registeredBy: personId, revision: 1, facts };
    const event = { type: 'YouthRegistered' as const, payload, occurredAt: new Date().toISOString() };
    const handler = test.app.get(AppointReferent, { strict: false });
    const id = randomUUID();
    for (const eventId of [id, id, randomUUID()]) {
      await handler.handle({ ...event, id: eventId, handler: 'AppointReferent' });
    }
    expect(
      await test.sql(`select person_id, kind, revision from accounts.relation where youth_id = $1`, [youthId]),
    ).toEqual([{ person_id: personId, kind: 'referent', revision: 1 }]);
    expect(await test.published('RelationChanged')).toBe(1);
  });
});
