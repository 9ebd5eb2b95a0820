import { problems, type Problem, type ProblemCode } from '@app/contracts';
import { startTinyApp, tinyApp } from '@app/testing/tiny/tiny-app.js';
import { SECRET, TinyController } from '@app/testing/tiny/tiny-controller.js';
import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';

describe('HTTP', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTinyApp([tinyApp({ controllers: [TinyController] })]);
  });
  afterAll(() => test.close());

  const id = randomUUID();
  const send = (
    method: string,
    path: string,
    body?: BodyInit,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) => fetch(test.url + path, { method, ...(body === undefined ? {} : { body, headers }) });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(test.url + path, { headers });
  const bake = (bread: unknown, path = `/api/breads/${id}`) => send('POST', path, JSON.stringify(bread));

  /** Checks that an answer is a whole problem document, and gives what varies. */
  async function problemIn(answer: Response, code: ProblemCode): Promise<Problem> {
    // A browser would keep a 410 for good.
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const problem = (await answer.json()) as Problem;
    const { status, title } = problems[code];
    expect(problem).toMatchObject({
      type: `urn:passerelle:problem:${code}`,
      code,
      status,
      title,
      requestId: expect.any(String),
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.headers.get('x-request-id')).toBe(problem.requestId);
    return problem;
  }

  it('answers with what the contract names, and nothing else', async () => {
    const answer = await bake({ name: 'rye', loaves: 2, extra: 'ignored' });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ id, name: 'rye', loaves: 2, by: 'nobody' });
  });

  describe('tells by a problem document', () => {
    it.each(['/api/nothing', '/api', '/api/breads', '/health', '/x'])('that %s is unknown', async (path) => {
      await problemIn(await get(path), 'not-found');
    });

    it.each(['{"name":', 'name=rye', '{"__proto__": }'])('that the body %s is not JSON', async (body) => {
      await problemIn(await send('POST', `/api/breads/${id}`, body), 'body-unreadable');
    });

    it('that a body is too large, a file included', async () => {
      await problemIn(await bake({ name: 'x'.repeat(300 * 1024), loaves: 1 }), 'body-too-large');
      const file = 'x'.repeat(5 * 1024 * 1024 + 1);
      await problemIn(await send('POST', '/api/breads-file', file, { 'content-type': 'text/csv' }), 'body-too-large');
      const fits = await send('POST', '/api/breads-file', file.slice(1), { 'content-type': 'text/csv' });
      expect(await fits.json()).toEqual({ bytes: 5 * 1024 * 1024 });
    });

    it.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
      'that it does not read %s',
      async (contentType) => {
        await problemIn(
          await send('POST', `/api/breads/${id}`, 'name', { 'content-type': contentType }),
          'content-type-unknown',
        );
      },
    );

    it('every mistake of a request with its place', async () => {
      const answer = await bake({ name: '', loaves: 'many' }, '/api/breads/7?crust=burnt');
      const { errors } = await problemIn(answer, 'input-invalid');
      expect(errors?.map(({ path }) => path)).toEqual(['params.id', 'query.crust', 'body.name', 'body.loaves']);
      expect(errors?.every(({ message }) => message.length > 0)).toBe(true);
    });

    it.each([undefined, '', 'null', '[]', '7'])('that the body %s has not the expected shape', async (body) => {
      await problemIn(await send('POST', `/api/breads/${id}`, body), 'input-invalid');
    });

    it('text that no database keeps', async () => {
      const { errors } = await problemIn(await bake({ name: 'r\u0000ye', loaves: 1 }), 'input-invalid');
      expect(errors).toMatchObject([{ path: 'body' }]);
      await problemIn(await get('/api/oven/%00'), 'input-invalid');
      await problemIn(await get('/api/mailbox?to=%00'), 'input-invalid');
    });

    it('what a rule refused, with its facts', async () => {
      expect(await problemIn(await get('/api/oven/rule'), 'slots-count')).toMatchObject({ facts: { count: 9 } });
    });

    it.each(['crash', 'answer'])('what nobody foresaw (%s), and gives nothing away', async (how) => {
      const answer = await get(`/api/oven/${how}`);
      const problem = await problemIn(answer, 'internal');
      expect(Object.keys(problem).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type']);
      expect(JSON.stringify(problem)).not.toContain(SECRET);
    });

    it.each(['/%', '/api/breads/%E0%A4%A', `/api/breads/${'x'.repeat(400)}`])(
      'that the address %s is none',
      async (path) => {
        await problemIn(await send('POST', path, '{}'), 'not-found');
      },
    );
  });

  describe('lets in', () => {
    it('nobody where the contract names nobody, or where there is none', async () => {
      const problem = await problemIn(await get('/api/for-nobody'), 'not-allowed');
      expect(problem.facts).toEqual({ because: 'route-undeclared' });
      await problemIn(await get('/api/forgotten'), 'not-allowed');
    });

    it.each([
      [{}, 'sign-in-needed'],
      [{ authorization: 'Bearer' }, 'sign-in-needed'],
      [{ authorization: 'Bearer x.y.z' }, 'sign-in-needed'],
      [{ authorization: 'Basic bGVhOmxlYQ==' }, 'sign-in-needed'],
      [{ authorization: 'Link x.y.z' }, 'link-invalid'],
    ] as const)('not with %j', async (headers, code) => {
      await problemIn(await get('/api/till', headers), code);
    });
  });

  describe('says', () => {
    it('the request id that a proxy gave, or one of its own when that is not a plain word', async () => {
      const idOf = async (given: string) =>
        (await get('/health/live', { 'x-request-id': given })).headers.get('x-request-id');
      expect(await idOf('proxy-0123456789')).toBe('proxy-0123456789');
      for (const given of ['short', 'x'.repeat(65), 'with space and more', 'a"b"c"d"e"f']) {
        expect(await idOf(given)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
      }
    });

    it.each(['/health/live', '/api/nothing', '/api/oven/crash'])(
      'on %s how browsers must guard themselves',
      async (path) => {
        const { headers } = await get(path);
        expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
        expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('referrer-policy')).toBe('no-referrer');
        expect(headers.get('x-powered-by')).toBeNull();
        // Only production is always behind TLS.
        expect(headers.get('strict-transport-security')).toBeNull();
      },
    );

    it('whether it lives and is ready', async () => {
      expect(await (await get('/health/live')).json()).toEqual({ live: true });
      const ready = {
        ready: true,
        backends: {
          database: 'embedded PostgreSQL',
          queue: 'PostgreSQL',
          search: 'PostgreSQL',
          mail: 'embedded mailbox',
        },
      };
      expect(await (await get('/health/ready')).json()).toEqual(ready);
    });
  });
});
