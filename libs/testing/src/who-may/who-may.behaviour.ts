import * as contracts from '@app/contracts';
import {
  accessWord,
  addressOf,
  type Access,
  type Credentials,
  type LinkPurpose,
  type Role,
  type Route,
} from '@app/contracts';
import type { AppDefinition } from '@app/platform/app-definition.js';
import { methodsOf } from '@app/platform/http/routes.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aStaff, type Staff } from '../staff.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { signedIn } from '../visitor.js';

/** Somebody who asks: what opens doors to them, and how close they stand to the things that are asked for. */
export interface Asker {
  credentials: Credentials;
  roles?: Role[];
  purpose?: LinkPurpose;
  circle: string;
}

/** What a table needs once its app runs: who asks, by name, which thing each address is about, and bodies that get as far as the policy. */
export interface Cast {
  askers: Record<string, Asker>;
  paramsOf: (route: Route) => Record<string, string>;
  /** By `METHOD path`. */
  bodies: Record<string, object>;
}

export interface WhoMay {
  apps: AppDefinition[];
  /** The module whose routes are asked, every one of them. */
  module: object;
  setUp: (test: TestApp) => Promise<Cast>;
  /** Whether somebody whom the door let in has to do with the thing that is asked for. */
  reaches: (key: string, asker: Asker) => boolean;
  /** What ends its thing is asked last of all, and done by the first who may. */
  ends?: string[];
}

type Answer = 'yes' | 'sign-in-needed' | 'not-allowed' | 'not-found';
const REFUSALS: readonly string[] = ['sign-in-needed', 'not-allowed', 'not-found'] satisfies Answer[];

const keyOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;

/** Signs somebody in, so that they ask with what they are at this moment. */
async function bearerOf(test: TestApp, { email }: Pick<Staff, 'email'>): Promise<Credentials> {
  const { body } = await (await signedIn(test, email)).token();
  return { bearer: String(body?.token) };
}

/** Somebody who works in an organisation with these roles, signed in. */
export async function anAsker(
  test: TestApp,
  { role, circle, organisationId }: { role: Role; circle: string; organisationId?: string },
): Promise<Asker & { staff: Staff }> {
  const staff = await aStaff(test, role, organisationId);
  return { staff, credentials: await bearerOf(test, staff), roles: [role], circle };
}

/** Somebody whose roles have ended, with the token they get now. */
export async function aFormer(test: TestApp, staff: Staff): Promise<Asker> {
  await test.sql(`update accounts.membership set to_at = now() where person_id = $1`, [staff.personId]);
  return { credentials: await bearerOf(test, staff), roles: [], circle: 'former' };
}

/**
 * Every route of an app, asked by everybody. The door is what the contract says; behind it stands the table of the app. `yes` is an answer of
 * the route itself, also that something is wrong with what was sent.
 */
export function describeWhoMay(app: string, table: WhoMay): void {
  const controllers = (Reflect.getMetadata('controllers', table.module) ?? []) as { prototype: object }[];
  const ends = table.ends ?? [];
  const routes = controllers
    .flatMap(({ prototype }) => methodsOf(prototype))
    .toSorted((a, b) => ends.indexOf(keyOf(a)) - ends.indexOf(keyOf(b)));

  describe(`who may do what in ${app}`, () => {
    let test: TestApp;
    let cast: Cast;
    beforeAll(async () => {
      test = await startTestApp(table.apps);
      cast = await table.setUp(test);
    });
    afterAll(() => test.close());

    it('knows every route', () => {
      const declared = (Object.values(contracts) as unknown[]).filter((one) => routes.includes(one as Route));
      expect(declared).toHaveLength(routes.length);
      const known = routes.map(keyOf);
      expect([...Object.keys(cast.bodies), ...ends].filter((key) => !known.includes(key))).toEqual([]);
    });

    it.each(routes.map((route) => [keyOf(route), route] as const))('%s', async (key, route) => {
      const people = Object.entries(cast.askers).map(
        ([name, asker]) => [name, asker, expectedOf(route, asker, table)] as const,
      );
      // Whoever may is asked after all who may not.
      const order = people.toSorted(([, , a], [, , b]) => Number(a === 'yes') - Number(b === 'yes'));
      const first = order.findIndex(([, , answer]) => answer === 'yes');
      const answers: [string, string][] = [];
      for (const [name, asker] of ends.includes(key) ? order.slice(0, first + 1) : order) {
        const request = { params: cast.paramsOf(route), body: cast.bodies[key] ?? {}, credentials: asker.credentials };
        answers.push([name, await answerTo(test, route, request)]);
      }
      expect(answers).toEqual(answers.map(([name]) => [name, order.find(([one]) => one === name)![2]]));
    });
  });
}

function expectedOf(route: Route, asker: Asker, { reaches }: WhoMay): Answer {
  if (route.access.some(({ kind }) => kind === 'public')) return 'yes';
  const { bearer, link } = asker.credentials;
  if (!bearer && !link) return 'sign-in-needed';
  if (!route.access.some((access) => opens(access, asker))) return 'not-allowed';
  return reaches(keyOf(route), asker) ? 'yes' : 'not-found';
}

function opens(access: Access, { credentials, roles = [], purpose }: Asker): boolean {
  if (access.kind === 'signedIn') return credentials.bearer !== undefined;
  if (access.kind === 'role') return roles.includes(access.role);
  return access.kind === 'link' && accessWord(access) === `link:${purpose}`;
}

async function answerTo(
  test: TestApp,
  route: Route,
  { params, body, credentials }: { params: Record<string, string>; body: object; credentials: Credentials },
): Promise<string> {
  const { bearer, link } = credentials;
  const isFile = route.bodyKind === 'csv';
  const response = await fetch(new URL(addressOf(route, { params }), test.url), {
    method: route.method,
    headers: {
      'content-type': isFile ? 'text/csv' : 'application/json',
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      ...(link ? { authorization: `Link ${link}` } : {}),
    },
    ...(route.method === 'GET' ? {} : { body: isFile ? 'Nom\n' : JSON.stringify(body) }),
  });
  if (response.status < 400) {
    await response.body?.cancel();
    return 'yes';
  }
  const { code } = (await response.json()) as { code: string };
  return REFUSALS.includes(code) ? code : 'yes';
}
