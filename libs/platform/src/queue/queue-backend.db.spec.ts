import { cloneDatabase, type TestDatabase } from '@app/testing/test-database.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo } from 'node:net';
import { queueBackendBehaviour } from './queue-backend.behaviour.js';
import { QueueBackend } from './queue-backend.js';

const redisUrl = process.env.REDIS_URL;
let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase('');
});
afterAll(() => database.drop());

queueBackendBehaviour('PostgreSQL', (options) => QueueBackend.open({ ...options, databaseUrl: database.url }));

if (redisUrl) {
  queueBackendBehaviour('Redis', (options) => QueueBackend.open({ ...options, databaseUrl: '', redisUrl }));
} else {
  process.stderr.write('queue-backend.db.spec.ts: the Redis half needs a Redis; name one in REDIS_URL to run it.\n');
}

describe('a store that does not answer', () => {
  it('on PostgreSQL is told at opening', async () => {
    const opening = QueueBackend.open({
      databaseUrl: `postgres://nobody@127.0.0.1:${await closedPort()}/none`,
      prefix: '{x}',
    });
    await expect(opening).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('on Redis is told to whoever adds and to onError, and closing still ends', async () => {
    const errors: { code?: string }[] = [];
    const onError = (error: Error) => void errors.push(error as { code?: string });
    const backend = await QueueBackend.open({
      databaseUrl: '',
      redisUrl: `redis://127.0.0.1:${await closedPort()}`,
      prefix: '{x}',
      onError,
    });
    backend.work('bakery', 1, async () => {});
    const refused = expect(backend.add('bakery', [{ id: 'a', name: 'bake', data: {} }])).rejects.toBeDefined();
    await until('the error was told', () => errors.some(({ code }) => code === 'ECONNREFUSED'));
    await refused;
    const startedAt = Date.now();
    await backend.close();
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  }, 20_000);
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
