import { transferYouths, type Client } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aStaff, aYouthOf, type Staff } from '@app/testing/staff.js';
import { clientOf } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';

describe('handing youths over to another coach', () => {
  let test: TestApp;
  let manager: Staff;
  let client: Client;
  let [leaver, heir, other] = [] as unknown as [Staff, Staff, Staff];
  let youths: string[];
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
    manager = await aStaff(test, 'manager');
    client = await clientOf(test, manager.email);
  });
  beforeEach(async () => {
    const aCoach = () => aStaff(test, 'coach', manager.organisationId);
    [leaver, heir, other] = [await aCoach(), await aCoach(), await aCoach()];
    youths = [await aYouthOf(test, leaver), await aYouthOf(test, leaver), await aYouthOf(test, leaver)];
  });
  afterAll(() => test.close());

  const problem = (code: string) => ({ problem: { code } });
  const transfer = (to: Staff, youthIds?: string[], by = client) =>
    by.call(transferYouths, {
      params: { id: leaver.personId },
      body: { toPersonId: to.personId, ...(youthIds ? { youthIds } : {}) },
    });
  const referents = async () => {
    const rows = await test.sql<{ youthId: string; personId: string }>(
      `select youth_id as "youthId", person_id as "personId" from accounts.relation
       where youth_id = any($1) and kind = 'referent' and to_at is null`,
      [youths],
    );
    return youths.map((youth) => rows.filter(({ youthId }) => youthId === youth).map(({ personId }) => personId));
  };
  const told = () =>
    test.sql(
      `select count(*) filter (where (payload->>'ended')::boolean)::int as ended,
         count(*) filter (where not (payload->>'ended')::boolean)::int as begun
       from accounts.outbox_event where type = 'RelationChanged' and payload->>'youthId' = any($1)`,
      [youths],
    );

  it('moves all of them, once', async () => {
    expect(await transfer(heir)).toEqual({ moved: 3 });
    expect(await transfer(heir)).toEqual({ moved: 0 });
    expect(await referents()).toEqual(youths.map(() => [heir.personId]));
    expect(await told()).toEqual([{ ended: 3, begun: 3 }]);
  });

  it('moves those that are named, and no youth of somebody else', async () => {
    const foreign = await aYouthOf(test, other);
    expect(await transfer(heir, [youths[0] ?? '', foreign])).toEqual({ moved: 1 });
    expect(await referents()).toEqual([[heir.personId], [leaver.personId], [leaver.personId]]);
    youths = [foreign];
    expect(await referents()).toEqual([[other.personId]]);
  });

  it('gives each youth to one of two at once', async () => {
    const moves = await Promise.all([transfer(heir), transfer(other), transfer(heir), transfer(other)]);
    expect(moves.map(({ moved }) => moved).sort()).toEqual([0, 0, 0, 3]);
    const [first, ...rest] = await referents();
    expect([[heir.personId], [other.personId]]).toContainEqual(first);
    expect(rest).toEqual([first, first]);
    expect(await told()).toEqual([{ ended: 3, begun: 3 }]);
  });

  it('is for a manager of both', async () => {
    const stranger = await aStaff(test, 'manager');
    const theirs = await aStaff(test, 'coach', stranger.organisationId);
    const by = await clientOf(test, stranger.email);
    await expect(transfer(heir, undefined, by)).rejects.toMatchObject(problem('not-found'));
    await expect(transfer(theirs, undefined, by)).rejects.toMatchObject(problem('not-found'));
    await expect(transfer(theirs)).rejects.toMatchObject(problem('not-found'));
    const own = await clientOf(test, heir.email);
    await expect(transfer(heir, undefined, own)).rejects.toMatchObject(problem('not-allowed'));
    await expect(transfer(leaver)).rejects.toMatchObject(problem('input-invalid'));
    expect(await referents()).toEqual(youths.map(() => [leaver.personId]));
  });

  it('asks in which organisation when there are several', async () => {
    const elsewhere = await aStaff(test, 'coach');
    for (const { personId } of [manager, leaver, heir]) {
      const role = personId === manager.personId ? 'manager' : 'coach';
      await test.sql(
        `insert into accounts.membership (id, person_id, organisation_id, role, from_at)
         values (gen_random_uuid(), $1, $2, $3, now())`,
        [personId, elsewhere.organisationId, role],
      );
    }
    const both = await clientOf(test, manager.email);
    await expect(transfer(heir, undefined, both)).rejects.toMatchObject({
      problem: { code: 'input-invalid', errors: [{ path: 'body.organisationId' }] },
    });
    const body = { toPersonId: heir.personId, organisationId: manager.organisationId };
    expect(await both.call(transferYouths, { params: { id: leaver.personId }, body })).toEqual({ moved: 3 });
  });
});
