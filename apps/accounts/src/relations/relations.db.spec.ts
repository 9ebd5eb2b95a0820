import { endMembership, endRelation, giveRelation, listRelations, type Client } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { actsOn, aStaff, aYouthOf, type Staff } from '@app/testing/staff.js';
import { clientOf } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';

describe('who follows a youth', () => {
  let test: TestApp;
  let manager: Staff;
  let client: Client;
  let [coach, colleague] = [] as unknown as [Staff, Staff];
  let youthId: string;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
    manager = await aStaff(test, 'manager');
    client = await clientOf(test, manager.email);
  });
  beforeEach(async () => {
    coach = await aStaff(test, 'coach', manager.organisationId);
    colleague = await aStaff(test, 'coach', manager.organisationId);
    youthId = await aYouthOf(test, coach);
  });
  afterAll(() => test.close());

  const problem = (code: string) => ({ problem: { code } });
  const give = ({ personId }: Staff, kind: 'referent' | 'team', by = client) =>
    by.call(giveRelation, { params: { id: youthId }, body: { personId, kind } });
  const followers = async (by = client) => (await by.call(listRelations, { params: { id: youthId } })).items;
  const places = async () => (await followers()).map(({ personId, kind }) => [kind, personId]);
  const told = () =>
    test.sql<{ payload: object }>(
      `select payload - 'relationId' - 'youthId' - 'organisationId' as payload from accounts.outbox_event
       where type = 'RelationChanged' and payload->>'youthId' = $1 order by position`,
      [youthId],
    );

  it('joins the team, once', async () => {
    const first = await give(colleague, 'team');
    expect(await give(colleague, 'team')).toEqual(first);
    expect(await Promise.all([1, 2, 3].map(() => give(colleague, 'team')))).toEqual([first, first, first]);
    expect(await places()).toEqual([
      ['referent', coach.personId],
      ['team', colleague.personId],
    ]);
    expect(await told()).toEqual([
      { payload: { personId: colleague.personId, kind: 'team', revision: 1, ended: false } },
    ]);
    expect(await actsOn(test, first.id)).toEqual(['begin']);
  });

  it('takes the place of the referent before', async () => {
    const { id } = await give(colleague, 'referent');
    expect(await give(colleague, 'referent')).toEqual({ id });
    expect(await places()).toEqual([['referent', colleague.personId]]);
    expect(await told()).toEqual([
      { payload: { personId: coach.personId, kind: 'referent', revision: 2, ended: true } },
      { payload: { personId: colleague.personId, kind: 'referent', revision: 1, ended: false } },
    ]);
  });

  it('is one referent, whatever happens at once', async () => {
    const third = await aStaff(test, 'coach', manager.organisationId);
    await Promise.all([colleague, third, colleague, third].map((person) => give(person, 'referent')));
    expect(await places()).toHaveLength(1);
    const rows = `select 1 from accounts.relation where youth_id = $1 and kind = 'referent' and to_at is null`;
    expect(await test.sql(rows, [youthId])).toHaveLength(1);
  });

  it('leaves the team, once; a referent is replaced', async () => {
    const { id } = await give(colleague, 'team');
    expect(await client.call(endRelation, { params: { id } })).toEqual({ ended: 1 });
    expect(await client.call(endRelation, { params: { id } })).toEqual({ ended: 0 });
    expect(await actsOn(test, id)).toEqual(['begin', 'end']);
    const [referent] = await followers();
    const end = client.call(endRelation, { params: { id: referent?.id ?? '' } });
    await expect(end).rejects.toMatchObject(problem('transition-not-allowed'));
    await expect(client.call(endRelation, { params: { id: randomUUID() } })).rejects.toMatchObject(
      problem('not-found'),
    );
  });

  it('is read by those who follow too, and by no other coach', async () => {
    const own = await clientOf(test, coach.email);
    expect(await followers(own)).toEqual([
      expect.objectContaining({ personId: coach.personId, lastName: 'Lefort', standsInFor: null, until: null }),
    ]);
    await expect(followers(await clientOf(test, colleague.email))).rejects.toMatchObject(problem('not-found'));
    const administrator = await clientOf(test, (await aStaff(test, 'administrator')).email);
    await expect(followers(administrator)).rejects.toMatchObject(problem('not-allowed'));
  });

  it("is closed to another organisation's manager", async () => {
    const stranger = await aStaff(test, 'manager');
    const theirs = await aStaff(test, 'coach', stranger.organisationId);
    const by = await clientOf(test, stranger.email);
    const [relation] = await followers();
    await expect(give(theirs, 'team', by)).rejects.toMatchObject(problem('not-found'));
    await expect(give(coach, 'team', by)).rejects.toMatchObject(problem('not-found'));
    await expect(followers(by)).rejects.toMatchObject(problem('not-found'));
    const end = by.call(endRelation, { params: { id: relation?.id ?? '' } });
    await expect(end).rejects.toMatchObject(problem('not-found'));
    expect(await places()).toEqual([['referent', coach.personId]]);
  });

  it('is arranged by managers only, among coaches of theirs, for youths of theirs', async () => {
    const own = await clientOf(test, coach.email);
    await expect(give(colleague, 'team', own)).rejects.toMatchObject(problem('not-allowed'));
    const prospector = await aStaff(test, 'prospector', manager.organisationId);
    await expect(give(prospector, 'team')).rejects.toMatchObject(problem('not-found'));
    await expect(give(await aStaff(test, 'coach'), 'team')).rejects.toMatchObject(problem('not-found'));
    youthId = randomUUID();
    await expect(give(coach, 'team')).rejects.toMatchObject(problem('not-found'));
  });

  it('ends with the work of the coach there', async () => {
    await give(colleague, 'team');
    const params = { id: manager.organisationId, personId: coach.personId };
    await client.call(endMembership, { params });
    await until('nobody who left follows', async () => (await places()).length === 1);
    expect(await places()).toEqual([['team', colleague.personId]]);
    await give(colleague, 'referent');
    expect((await places())[0]).toEqual(['referent', colleague.personId]);
  });
});
