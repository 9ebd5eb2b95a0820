import {
  announceAbsence,
  endMembership,
  endRelation,
  giveRelation,
  listRelations,
  transferYouths,
  type Client,
} from '@app/contracts';
import { addDays, type Day } from '@app/domain';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { actsOn, aStaff, aYouthOf, type Staff } from '@app/testing/staff.js';
import { clientOf } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('the absence of a coach', () => {
  let test: TestApp;
  let manager: Staff;
  let client: Client;
  let [coach, standIn] = [] as unknown as [Staff, Staff];
  let youths: string[];
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
    manager = await aStaff(test, 'manager');
  });
  beforeEach(async () => {
    // Anew each time: the clock moves on, and tokens live five minutes.
    client = await clientOf(test, manager.email);
    coach = await aStaff(test, 'coach', manager.organisationId);
    standIn = await aStaff(test, 'coach', manager.organisationId);
    youths = [await aYouthOf(test, coach), await aYouthOf(test, coach)];
  });
  afterAll(() => test.close());

  const problem = (code: string) => ({ problem: { code } });
  const inDays = (days: number): Day => addDays(test.clock.today(), days);
  const announce = (from: number, to: number, by = client) =>
    by.call(announceAbsence, {
      params: { id: coach.personId },
      body: { from: inDays(from), to: inDays(to), standInId: standIn.personId },
    });
  const bridged = async ({ personId } = standIn) => {
    const rows = await test.sql<{ id: string }>(
      `select youth_id as id from accounts.relation where person_id = $1 and kind = 'team' and to_at is null`,
      [personId],
    );
    return rows.map(({ id }) => id).sort();
  };
  const bridges = (ids: string[]) =>
    until(`the stand-in follows ${ids.length} youths`, async () => {
      const now = await bridged();
      return JSON.stringify(now) === JSON.stringify([...ids].sort());
    });
  const closed = (id: string) =>
    until('the absence is over', async () => {
      const [row] = await test.sql(`select 1 from accounts.absence where id = $1 and ended_at is not null`, [id]);
      return row;
    });
  const told = () =>
    test.sql<{ revision: number; ended: boolean }>(
      `select (payload->>'revision')::int as revision, (payload->>'ended')::boolean as ended
       from accounts.outbox_event where type = 'RelationChanged' and payload->>'personId' = $1 order by position`,
      [standIn.personId],
    );
  const advanceDays = (days: number) => test.clock.advance(days * DAY_MS);

  it('opens the youths to the stand-in on its first day, and closes them after its last', async () => {
    const { id } = await announce(2, 3);
    expect(await bridged()).toEqual([]);
    advanceDays(1);
    expect(await told()).toEqual([]);
    advanceDays(1);
    await bridges(youths);
    advanceDays(1);
    const own = await clientOf(test, standIn.email);
    const { items } = await own.call(listRelations, { params: { id: youths[0] ?? '' } });
    expect(items[1]).toMatchObject({ kind: 'team', standsInFor: coach.personId, until: inDays(0) });
    advanceDays(1);
    await closed(id);
    expect(await bridged()).toEqual([]);
    const [began, ended] = [
      { revision: 1, ended: false },
      { revision: 2, ended: true },
    ];
    expect(await told()).toEqual([began, began, ended, ended]);
    const [row] = await test.sql<{ id: string }>(`select id from accounts.relation where absence_id = $1`, [id]);
    expect(await actsOn(test, row?.id ?? '')).toEqual(['begin', 'end']);
  });

  it('is announced once', async () => {
    const [one, other] = await Promise.all([announce(1, 2), announce(1, 2)]);
    expect(other).toEqual(one);
    expect(await announce(1, 2)).toEqual(one);
    expect(await actsOn(test, one.id)).toEqual(['announce']);
  });

  it('begins and ends although no process ran meanwhile', async () => {
    const { id } = await announce(1, 2);
    advanceDays(5);
    await closed(id);
    expect(await told()).toEqual([]);
  });

  it('follows the youths who come and go', async () => {
    await announce(0, 5);
    await bridges(youths);
    const [kept = '', given = ''] = youths;
    const heir = await aStaff(test, 'coach', manager.organisationId);
    const params = { id: coach.personId };
    await client.call(transferYouths, { params, body: { toPersonId: heir.personId, youthIds: [given] } });
    await bridges([kept]);
    const late = await aYouthOf(test, coach);
    await bridges([kept, late]);
  });

  it('leaves out whom the stand-in was released from, and does not end what they do for themselves', async () => {
    const [own = '', released = ''] = youths;
    const body = { personId: standIn.personId, kind: 'team' as const };
    await client.call(giveRelation, { params: { id: own }, body });
    const { id } = await announce(0, 1);
    await bridges(youths);
    const { items } = await client.call(listRelations, { params: { id: released } });
    const relation = items.find(({ standsInFor }) => standsInFor);
    await client.call(endRelation, { params: { id: relation?.id ?? '' } });
    await bridges([own]);
    advanceDays(2);
    await closed(id);
    expect(await bridged()).toEqual([own]);
    expect(await told()).toHaveLength(3);
  });

  it('becomes a place in the team for good when the manager gives it', async () => {
    const { id } = await announce(0, 1);
    await bridges(youths);
    const [youth = ''] = youths;
    await client.call(giveRelation, { params: { id: youth }, body: { personId: standIn.personId, kind: 'team' } });
    advanceDays(2);
    await closed(id);
    expect(await bridged()).toEqual([youth]);
  });

  it('goes on in a second one without anybody asking', async () => {
    const first = await announce(0, 2);
    await announce(1, 4);
    advanceDays(3);
    await closed(first.id);
    await bridges(youths);
  });

  it('ends with the work of the stand-in', async () => {
    const { id } = await announce(0, 9);
    await bridges(youths);
    await client.call(endMembership, { params: { id: manager.organisationId, personId: standIn.personId } });
    await closed(id);
    expect(await bridged()).toEqual([]);
  });

  it('is told by a manager of both, for days that make sense', async () => {
    const stranger = await clientOf(test, (await aStaff(test, 'manager')).email);
    await expect(announce(0, 1, stranger)).rejects.toMatchObject(problem('not-found'));
    const colleague = await clientOf(test, coach.email);
    await expect(announce(0, 1, colleague)).rejects.toMatchObject(problem('not-allowed'));
    await expect(announce(2, 1)).rejects.toMatchObject(problem('input-invalid'));
    await expect(announce(-3, -1)).rejects.toMatchObject(problem('input-invalid'));
    standIn = await aStaff(test, 'coach');
    await expect(announce(0, 1)).rejects.toMatchObject(problem('not-found'));
    standIn = coach;
    await expect(announce(0, 1)).rejects.toMatchObject(problem('input-invalid'));
  });
});
