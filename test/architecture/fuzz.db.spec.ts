import { accessWord, linkPurposes, roles, type Problem, type Route } from '@app/contracts';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { arbitraryOf } from '@app/testing/arbitrary-of.js';
import { anOrganisation, aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { signedIn } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { apps, servedRoutes } from './apps.js';

/** `FUZZ_RUNS=500 npm run jest -- fuzz` looks longer; `FUZZ_SEED` repeats a run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 12);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const routes = servedRoutes().map(({ route }) => route);

interface Sent {
  params: unknown;
  query: unknown;
  body: unknown;
  pick: number;
}

describe(`whatever anybody sends (seed ${SEED})`, () => {
  let test: TestApp;
  /** What callers may show, by the word of the access map. */
  const shown = new Map<string, string[]>();
  const known: string[] = [randomUUID()];
  beforeAll(async () => {
    test = await startTestApp(apps);
    const organisation = await anOrganisation(test);
    known.push(organisation);
    for (const role of roles) {
      const { personId, email } = await aStaff(test, role, organisation);
      known.push(personId);
      const { body } = await (await signedIn(test, email)).token();
      shown.set(role, [`Bearer ${String(body?.token)}`]);
    }
    const inAMonth = new Date(Date.now() + 30 * 24 * 3_600_000);
    for (const purpose of linkPurposes) {
      const link = { purpose, resourceId: known[0] ?? '', holder: { kind: 'youth' as const, id: randomUUID() } };
      const address = await test.app.get(ActionLinks).address('/answer', link, inAMonth);
      shown.set(`link:${purpose}`, [`Link ${address.split('#')[1]}`]);
    }
    shown.set(
      'signedIn',
      [...shown.values()].flat().filter((header) => header.startsWith('Bearer')),
    );
  }, 30_000);
  afterAll(() => test.close());

  /** Somebody whom the route lets in most of the time, so that the request gets further than the door. */
  function authorizationFor(route: Route, pick: number): Record<string, string> {
    const headers = [
      ...route.access.flatMap((access) => shown.get(accessWord(access)) ?? []),
      ...(pick % 7 === 0 ? ['Bearer x'] : []),
    ];
    const authorization = headers[pick % Math.max(headers.length, 1)];
    return authorization ? { authorization } : {};
  }

  function send(route: Route, { params, query, body, pick }: Sent): Promise<Response> {
    const values = (params ?? {}) as Record<string, unknown>;
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(textOf(values?.[name])) || '-');
    const search = new URLSearchParams(
      Object.entries((query ?? {}) as object).map(([key, value]) => [key, textOf(value)]),
    );
    const csv = route.bodyKind === 'csv';
    const sent =
      body === undefined || route.method === 'GET' ? {} : { body: csv ? textOf(body) : JSON.stringify(body) };
    const headers = {
      ...authorizationFor(route, pick),
      ...(sent.body === undefined ? {} : { 'content-type': csv ? 'text/csv' : 'application/json' }),
    };
    return fetch(`${test.url}${path}?${search}`, { method: route.method, headers, ...sent });
  }

  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers as declared, or with a problem of the caller',
    async (_, route) => {
      const sent = fc.record({
        params: arbitraryOf(route.params, known),
        query: arbitraryOf(route.query, known),
        body: route.bodyKind === 'csv' ? fc.string({ maxLength: 200 }) : arbitraryOf(route.body, known),
        pick: fc.nat(),
      });
      const answered = fc.asyncProperty(sent, async (request: Sent) => {
        const answer = await send(route, request);
        if (answer.ok) return;
        const problem = (await answer.json()) as Problem;
        expect({ status: answer.status, code: problem.code }).toEqual({
          status: problem.status,
          code: expect.any(String),
        });
        if (problem.code !== 'not-ready') expect(answer.status).toBeLessThan(500);
      });
      await fc.assert(answered, { numRuns: RUNS, seed: SEED });
    },
    60_000,
  );

  it('any other method, path or body is a problem of the caller too', async () => {
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS');
    const path = fc.oneof(
      fc.webPath(),
      fc.constantFrom(...routes.map((route) => route.path)),
      fc.string().map((text) => `/${encodeURIComponent(text)}`),
    );
    const type = fc.constantFrom('application/json', 'text/csv', 'text/plain', 'x', 'application/json; charset=latin1');
    const property = fc.asyncProperty(method, path, type, fc.string(), async (verb, where, contentType, body) => {
      const init = verb === 'GET' ? {} : { body, headers: { 'content-type': contentType } };
      const answer = await fetch(test.url + where, { method: verb, redirect: 'manual', ...init });
      expect(answer.status).toBeLessThan(500);
    });
    await fc.assert(property, { numRuns: RUNS * 20, seed: SEED });
  }, 60_000);
});

/** What stands in an address: a half surrogate cannot. */
const textOf = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return Buffer.from(text).toString();
};
