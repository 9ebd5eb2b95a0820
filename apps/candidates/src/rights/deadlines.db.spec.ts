import { accountsApp } from '@app/accounts';
import { createYouth, giveConsent, readYouth, type Client, type PayloadOf } from '@app/contracts';
import { addDays, instantInParis, parseDay } from '@app/domain';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidatesApp } from '../candidates.app.js';

const DAY_MS = 86_400_000;

describe('what time does to a file by itself', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
  });
  afterAll(() => test.close());

  const aYouth = async (birthOn: string) => {
    const identity = { firstName: 'Ana', lastName: `Zola ${birthOn}`, birthOn };
    const schooling = { completed3e: true };
    const { id } = await coach.call(createYouth, { body: { identity, schooling } });
    await test.settled();
    const consent = { purposes: ['ranking' as const], basis: 'publicInterest' as const, channel: 'oral' as const };
    await coach.call(giveConsent, { params: { id }, body: { ...consent, on: test.clock.today() } });
    await test.settled();
    return id;
  };
  const told = (id: string) =>
    test.sql<{ payload: PayloadOf<'YouthChanged'> }>(
      `select payload from candidates.outbox_event where payload->>'youthId' = $1 and type = 'YouthChanged' order by position`,
      [id],
    );
  const dueOf = async (id: string, kind: string) => {
    const [row] = await test.sql<{ due_at: Date }>(
      `select due_at from candidates.reminder where subject_id = $1 and kind = $2 and done_at is null`,
      [id, kind],
    );
    return row?.due_at;
  };

  it('tells windows again on the day on which they read otherwise, and not before', async () => {
    const inTenDays = addDays(test.clock.today(), 10);
    const id = await aYouth(`${Number(inTenDays.slice(0, 4)) - 30}${inTenDays.slice(4)}`);
    const before = await told(id);
    expect(before.at(-1)!.payload.facts!.windows[0]).toMatchObject({
      contractType: 'apprenticeship',
      derogation: null,
    });
    expect(await dueOf(id, 'youth.windows')).toEqual(instantInParis(inTenDays, '00:05'));
    test.clock.advance(11 * DAY_MS);
    const after = await until('the windows are told again', async () => {
      const events = await told(id);
      return events.length > before.length ? events : undefined;
    });
    test.clock.advance(-11 * DAY_MS);
    const { revision, facts } = after.at(-1)!.payload;
    expect(revision).toBe(before.at(-1)!.payload.revision + 1);
    expect(facts!.windows).not.toEqual(before.at(-1)!.payload.facts!.windows);
    expect((await dueOf(id, 'youth.windows')) ?? null).not.toEqual(instantInParis(inTenDays, '00:05'));
  });

  it('erases whoever asked when the waiting period is over, once', async () => {
    const id = await aYouth('2009-03-14');
    const dueOn = parseDay(addDays(test.clock.today(), 3));
    await test.sql(
      `insert into candidates.erasure (youth_id, reason, asked_by, asked_at, due_on) values ($1, 'youth-asked', $2, now(), $3)`,
      [id, staff.personId, dueOn],
    );
    await test.sql(
      `insert into candidates.reminder (id, kind, subject_id, due_at) values (gen_random_uuid(), 'youth.erase', $1, $2)`,
      [id, instantInParis(dueOn, '00:00')],
    );
    await test.settled();
    expect((await coach.call(readYouth, { params: { id } })).id).toBe(id);
    test.clock.advance(4 * DAY_MS);
    await until(
      'the file is gone',
      async () => !(await test.sql(`select 1 from candidates.youth where id = $1`, [id])).length,
    );
    await test.settled();
    expect((await actsOn(test, id)).filter((act) => act === 'youth.erase')).toHaveLength(1);
    expect(await test.sql(`select 1 from candidates.reminder where subject_id = $1`, [id])).toEqual([]);
    expect(await test.published('PersonErased')).toBe(1);
  });
});
