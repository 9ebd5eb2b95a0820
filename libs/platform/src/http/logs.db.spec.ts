import { startChild, type Child } from '@app/testing/child.js';
import { cloneDatabase, type TestDatabase } from '@app/testing/test-database.js';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';

const EMAIL = 'lea.martin@example.org';

/** A process of its own, because pino writes past everything that a spec could hold before its mouth. */
describe('the logs of a process at its most talkative', () => {
  let database: TestDatabase;
  let child: Child;
  let url: string;
  beforeAll(async () => {
    database = await cloneDatabase('');
    child = startChild('libs/testing/src/tiny/tiny-process.ts', { DATABASE_URL: database.url, LOG_LEVEL: 'trace' });
    url = await child.says('listens');
  });
  afterAll(async () => {
    await child.kill();
    await database.drop();
  });

  const lineOf = async (requestId: string, sentence: string) => {
    const found = await until(`the line of ${requestId}`, () =>
      child.lines.find((line) => line.includes(requestId) && line.includes(sentence)),
    );
    return JSON.parse(found) as Record<string, unknown>;
  };
  const send = (path: string, requestId: string, init: RequestInit = {}) =>
    fetch(url + path, {
      ...init,
      headers: { 'x-request-id': requestId, 'content-type': 'application/json', ...init.headers },
    });

  it('have one line per request: its route as declared, its status, its time', async () => {
    const requestId = randomUUID();
    await send(`/api/breads/${randomUUID()}?crust=soft`, requestId, {
      method: 'POST',
      body: '{"name":"rye","loaves":1}',
    });
    const line = await lineOf(requestId, '"request"');
    expect(line).toMatchObject({
      method: 'POST',
      route: '/api/breads/:id',
      status: 201,
      requestId,
      ms: expect.any(Number),
    });
    expect(child.lines.filter((text) => text.includes(requestId))).toHaveLength(1);
  });

  it('have no address, query, body, header, or what a driver quotes of them', async () => {
    const requestId = randomUUID();
    const secret = randomUUID();
    const headers = { authorization: `Bearer ${secret}`, cookie: `session=${secret}` };
    await send(`/api/mailbox?to=${encodeURIComponent(EMAIL)}`, randomUUID(), { headers: { cookie: headers.cookie } });
    await send(`/api/${secret}?q=${secret}`, randomUUID());
    await send(`/api/breads/${secret}?crust=soft`, randomUUID(), {
      method: 'POST',
      body: JSON.stringify({ name: EMAIL, note: secret }),
    });
    await send(`/api/breads/${secret}`, randomUUID(), { method: 'POST', body: `{"name": "${EMAIL}"` });
    await send('/api/till', randomUUID(), { headers });
    await send('/api/oven/answer', randomUUID());
    await send(`/api/oven/crash?q=${secret}`, requestId, { headers: { cookie: headers.cookie } });
    const line = await lineOf(requestId, 'unforeseen');
    expect(line.err).toMatchObject({ type: 'Error', message: expect.stringContaining('duplicate key') });
    await lineOf(requestId, '"request"');
    const written = child.lines.join('\n');
    expect(written).not.toContain(secret);
    expect(written).not.toContain(EMAIL);
    expect(written).not.toMatch(/@example\.org/);
  });
});
