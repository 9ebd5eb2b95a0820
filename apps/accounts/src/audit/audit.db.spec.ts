import { listAudit } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aStaff } from '@app/testing/staff.js';
import { clientOf } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';
import { RecordAction } from './record-action.handler.js';

describe('the audit log', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
  });
  afterAll(() => test.close());

  const record = (subjectId: string, id = randomUUID()) =>
    test.app.get(RecordAction, { strict: false }).handle({
      id,
      type: 'ActionRecorded',
      handler: 'RecordAction',
      occurredAt: '2026-03-02T09:00:00.000Z',
      payload: {
        actorId: 'nobody',
        action: 'publish',
        subjectType: 'offer',
        subjectId,
        at: '2026-03-01T09:00:00.000Z',
      },
    });

  it('keeps what other apps recorded, once, dated when it was done', async () => {
    const [subjectId, eventId] = [randomUUID(), randomUUID()];
    await record(subjectId, eventId);
    await record(subjectId, eventId);
    expect(await test.sql(`select action, at from accounts.audit_entry where subject_id = $1`, [subjectId])).toEqual([
      { action: 'publish', at: new Date('2026-03-01T09:00:00.000Z') },
    ]);
  });

  it.each([
    `update accounts.audit_entry set action = 'nothing'`,
    `delete from accounts.audit_entry`,
    `truncate accounts.audit_entry`,
  ])('refuses %s', async (statement) => {
    await record(randomUUID());
    const count = () => test.sql(`select count(*) from accounts.audit_entry where action = 'publish'`);
    const before = await count();
    await expect(test.sql(statement)).rejects.toMatchObject({ code: 'P0001' });
    expect(await count()).toEqual(before);
  });

  it('is read page by page, newest first, by administrators', async () => {
    const subjects = [randomUUID(), randomUUID(), randomUUID()];
    const client = await clientOf(test, (await aStaff(test, 'administrator')).email);
    for (const subject of subjects) await record(subject);
    const first = await client.call(listAudit, { query: { limit: 2 } });
    expect(first.items.map(({ subjectId }) => subjectId)).toEqual([subjects[2], subjects[1]]);
    const second = await client.call(listAudit, { query: { limit: 2, cursor: first.cursor ?? '' } });
    expect(second.items[0]?.subjectId).toBe(subjects[0]);
    const all = await client.call(listAudit, { query: { limit: 100 } });
    expect(all.cursor).toBeNull();
    await expect(client.call(listAudit, { query: { cursor: 'x' } })).rejects.toMatchObject({
      problem: { code: 'input-invalid' },
    });
    const manager = await clientOf(test, (await aStaff(test, 'manager')).email);
    await expect(manager.call(listAudit)).rejects.toMatchObject({ problem: { code: 'not-allowed' } });
  });
});
