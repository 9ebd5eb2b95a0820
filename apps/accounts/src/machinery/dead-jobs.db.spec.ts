import { listDeadJobs, retryDeadJob, type Client } from '@app/contracts';
import { HopelessJob, QUEUE_BACKEND, type QueueBackend } from '@app/platform/queue/queue-backend.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actsOn, aStaff } from '@app/testing/staff.js';
import { clientOf } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';

const QUEUE = 'accounts-spec';

describe('dead jobs', () => {
  let test: TestApp;
  let client: Client;
  let broken = true;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
    client = await clientOf(test, (await aStaff(test, 'administrator')).email);
    await test.sql(`insert into platform.queue (name) values ($1)`, [QUEUE]);
    const queues = test.app.get<QueueBackend>(QUEUE_BACKEND);
    queues.work(QUEUE, 1, async () => {
      if (broken) throw new HopelessJob('the oven is cold');
    });
    await queues.add(QUEUE, [{ id: 'bread', name: 'bake', data: {} }]);
  });
  afterAll(() => test.close());

  const list = async () => (await client.call(listDeadJobs)).items;

  it('are listed, and tried again', async () => {
    const [job] = await until('the job died', async () => {
      const items = await list();
      return items.length > 0 && items;
    });
    expect(job).toMatchObject({ queue: QUEUE, id: 'bread', name: 'bake', reason: 'the oven is cold' });
    broken = false;
    const params = { queue: QUEUE, id: 'bread' };
    expect(await client.call(retryDeadJob, { params })).toEqual({ retried: true });
    await until('the job is done', async () => (await list()).length === 0);
    expect(await actsOn(test, `${QUEUE}/bread`)).toEqual(['retry']);
  });

  it.each([
    [QUEUE, 'cake'],
    ['accounts-events', 'bread'],
    ['no-such-queue', 'bread'],
  ])('of %s with id %s are unknown', async (queue, id) => {
    await expect(client.call(retryDeadJob, { params: { queue, id } })).rejects.toMatchObject({
      problem: { code: 'job-unknown' },
    });
  });
});
