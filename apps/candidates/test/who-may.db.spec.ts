import { accountsApp } from '@app/accounts';
import * as contracts from '@app/contracts';
import { accessWord, addressOf, addTask, breakContract, roles, type Role, type Route } from '@app/contracts';
import { methodsOf } from '@app/platform/http/routes.js';
import { addDays } from '@app/domain';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { signedIn } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidatesModule } from '../src/candidates.module.js';
import { candidatesApp } from '../src/candidates.app.js';
import { signedContract, twoAndOne, wholeTerms } from './a-contract.js';
import { imported, youthFile } from './youth-file.js';

/**
 * Every route of candidates, asked by everybody: each role of the organisation, the coach who follows the youth, a team member, a colleague,
 * a coach of another organisation, a former member, the youth behind their link, somebody else's link, and nobody.
 */
const REASON = 'Préparer l’adaptation du poste';
const BODIES: Record<string, object> = {
  'PATCH /api/youths/:id': { revision: 0 },
  'POST /api/youths': { identity: { firstName: 'Ana', lastName: 'Zola', birthOn: '2010-03-14' } },
  'POST /api/youths/:id/protected-facts/read': { reason: REASON },
  'PUT /api/youths/:id/protected-facts': {
    ...{ reason: REASON, revision: 99 },
    facts: {
      ...{ rqth: null, pps: null, aeeh: null, pch: null, aah: null, highLevelAthlete: null, pregnancy: null },
      healthNeeds: null,
    },
  },
  'POST /api/youths/:id/consents': { purposes: ['photo'], basis: 'consent', on: '2026-11-02', channel: 'paper' },
  'POST /api/youths/:id/consents/:purpose/withdraw': { channel: 'oral' },
  'POST /api/youths/:id/erase': { reason: 'youth-asked' },
  'POST /api/youths/:id/contracts': { contractType: 'apprenticeship', employerName: 'Fournil Martin' },
  'PATCH /api/contracts/:id/terms': { revision: 0 },
  'POST /api/contracts/:id/signatures': { party: 'youth', signedOn: '2026-11-02', proof: 'paper' },
  'PUT /api/contracts/:id/calendar': { ...twoAndOne(), revision: 0 },
  'POST /api/contracts/:id/abandon': { by: 'youth', reason: 'youth-gave-up' },
  'POST /api/contracts/:id/break': { brokenOn: '2026-11-02', initiator: 'youth', reason: 'other', cause: 'pay' },
  'POST /api/contracts/:id/cause/read': { reason: REASON },
  'POST /api/milestones/:id/held': { on: '2026-11-02', note: 'Tout va bien.' },
  'POST /api/youths/:id/tasks': { title: 'Appeler le CFA', dueOn: '2026-12-01' },
  'POST /api/tasks/:id/close': { note: 'Fait.' },
  'POST /api/youths/:id/log': { on: '2026-11-02', kind: 'call', text: 'A rappelé.' },
  'POST /api/duplicates/:id/merge': { keep: '00000000-0000-4000-8000-000000000000' },
};

/** What those may do who hold the youth: `yes` is an answer of the route itself, also a 409; `names` opens lists only. */
const OWN: Record<string, string> = {
  'POST /api/youths/:id/protected-facts/read': 'referent',
  'PUT /api/youths/:id/protected-facts': 'referent',
  'POST /api/youths/:id/erase': 'referent',
  'GET /api/youths/:id': 'team',
  'PATCH /api/youths/:id': 'team',
  'GET /api/youths/:id/consents': 'team',
  'POST /api/youths/:id/consents': 'team',
  'POST /api/youths/:id/consents/:purpose/withdraw': 'team',
  'POST /api/youths/:id/informed': 'team',
  'GET /api/youths/:id/export': 'team',
  'GET /api/youths/:id/contracts': 'team',
  'POST /api/youths/:id/contracts': 'team',
  'GET /api/contracts/:id': 'team',
  'PATCH /api/contracts/:id/terms': 'team',
  'POST /api/contracts/:id/signatures': 'team',
  'PUT /api/contracts/:id/calendar': 'team',
  'POST /api/contracts/:id/abandon': 'team',
  'POST /api/contracts/:id/break': 'team',
  'POST /api/contracts/:id/cause/read': 'referent',
  'POST /api/milestones/:id/held': 'team',
  'GET /api/youths/:id/tasks': 'team',
  'POST /api/youths/:id/tasks': 'team',
  'POST /api/tasks/:id/close': 'team',
  'GET /api/youths/:id/log': 'team',
  'POST /api/youths/:id/log': 'team',
  'GET /api/youth-imports/:id': 'organisation',
  'GET /api/youth-imports/:id/rows': 'organisation',
  'GET /api/youth-imports/:id/report.csv': 'organisation',
  'GET /api/youth-imports/:id/events': 'organisation',
  'POST /api/youth-imports/:id/cancel': 'organisation',
  'POST /api/youth-imports/:id/resume': 'organisation',
};
const OF_PAIRS = /\/api\/duplicates\/:id/;

const keyOf = ({ method, path }: Route) => `${method} ${path}`;
const classes = (Reflect.getMetadata('controllers', CandidatesModule) ?? []) as { prototype: object }[];
// The one that ends the youth comes last.
const routes = classes
  .flatMap(({ prototype }) => methodsOf(prototype))
  .toSorted((a, b) => Number(a.path.endsWith('erase')) - Number(b.path.endsWith('erase')));

describe('who may do what in candidates', () => {
  let test: TestApp;
  let youthId: string;
  /** What a path is about, by its first word. */
  const ids: Record<string, string> = {};
  const tokens = new Map<string, { bearer?: string; link?: string }>();

  const tokenOf = async (email: string) => {
    const { body } = await (await signedIn(test, email)).token();
    return { bearer: String(body?.token) };
  };
  const follow = (personId: string, organisationId: string, kind: 'team' | 'referent') =>
    test.sql(`insert into candidates.youth_access values (gen_random_uuid(), 1, $1, $2, $3, $4, false)`, [
      personId,
      youthId,
      organisationId,
      kind,
    ]);
  const linkIn = async (email: string) => {
    const letters = await test.letters(email);
    return letters.map(({ text }) => /\/mes-droits\/[\w-]+#(\S+)/.exec(text)?.[1]).find(Boolean) ?? '';
  };

  /** A broken contract, an appointment with the one that followed, something to do. */
  const followUp = async (coach: contracts.Client) => {
    const today = test.clock.today();
    const [signedOn, startsOn] = [addDays(today, -30), addDays(today, -20)];
    const { id } = await signedContract(coach, youthId, { signedOn, terms: wholeTerms(startsOn) });
    const told = { brokenOn: today, initiator: 'youth', reason: 'free-45d-apprentice', cause: 'pay' } as const;
    await coach.call(breakContract, { params: { id }, body: told });
    const again = await signedContract(coach, youthId, { signedOn: today, terms: wholeTerms(today) });
    const body = { title: 'Appeler le CFA', dueOn: today };
    const task = await coach.call(addTask, { params: { id: youthId }, body });
    Object.assign(ids, { contracts: id, milestones: again.milestones[0]!.id, tasks: task.id });
  };

  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    const referent = await aStaff(test, 'coach');
    const { organisationId } = referent;
    tokens.set('referent', await tokenOf(referent.email));
    const file = youthFile(
      {},
      {
        Référence: 'R2',
        Nom: 'Durand',
        Prénom: 'Tom',
        Courriel: 'tom@courrier.example',
        'Date de naissance': '01/02/2008',
        Téléphone: '',
      },
    );
    ids['youth-imports'] = (await imported(test, test.as(tokens.get('referent')!.bearer!), file)).id;
    const [row] = await test.sql<{ id: string }>(`select id from candidates.youth where reference = 'PN-01'`);
    youthId = row!.id;
    await followUp(test.as(tokens.get('referent')!.bearer!));
    const team = await aStaff(test, 'coach', organisationId);
    await follow(team.personId, organisationId, 'team');
    tokens.set('team', await tokenOf(team.email));
    tokens.set('colleague', await tokenOf((await aStaff(test, 'coach', organisationId)).email));
    tokens.set('stranger', await tokenOf((await aStaff(test, 'coach')).email));
    // Still named as referent, no member any more: a token without a role.
    const former = await aStaff(test, 'coach', organisationId);
    await follow(former.personId, organisationId, 'referent');
    await test.sql(`update accounts.membership set to_at = now() where person_id = $1`, [former.personId]);
    tokens.set('former', await tokenOf(former.email));
    for (const role of roles.filter((name) => name !== 'coach')) {
      tokens.set(role, await tokenOf((await aStaff(test, role, organisationId)).email));
    }
    tokens.set('youth', { link: await linkIn('lilou.moreau@courrier.example') });
    tokens.set('other youth', { link: await linkIn('tom@courrier.example') });
    tokens.set('nobody', {});
  });
  afterAll(() => test.close());

  async function asked(route: Route, who: string): Promise<string> {
    const { bearer, link } = tokens.get(who)!;
    const id = ids[route.path.split('/')[2]!] ?? youthId;
    const body = route.bodyKind === 'csv' ? 'Nom\n' : JSON.stringify(BODIES[keyOf(route)] ?? {});
    const response = await fetch(new URL(addressOf(route, { params: { id, purpose: 'photo' } }), test.url), {
      method: route.method,
      headers: {
        'content-type': route.bodyKind === 'csv' ? 'text/csv' : 'application/json',
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...(link ? { authorization: `Link ${link}` } : {}),
      },
      ...(route.method === 'GET' ? {} : { body }),
    });
    if (response.status < 400) return 'yes';
    const { code } = (await response.json()) as { code: string };
    return ['sign-in-needed', 'not-allowed', 'not-found'].includes(code) ? code : 'yes';
  }

  /** What the contract and the short rule of who sees what say. */
  function expected(route: Route, who: string): string {
    const words = route.access.map(accessWord);
    if (words.includes('public')) return 'yes';
    if (who === 'nobody') return 'sign-in-needed';
    if (who === 'youth' || who === 'other youth') {
      if (!words.includes('link:youth.rights')) return 'not-allowed';
      return who === 'youth' ? 'yes' : 'not-found';
    }
    if (who === 'former' || roles.includes(who as Role)) return 'not-allowed';
    if (OF_PAIRS.test(route.path)) return 'not-found';
    const closest = OWN[keyOf(route)];
    const circles = ['referent', 'team', 'colleague', 'stranger'];
    const limit = closest === undefined ? 3 : closest === 'organisation' ? 2 : circles.indexOf(closest);
    return circles.indexOf(who) <= limit ? 'yes' : 'not-found';
  }

  it('knows every route', () => {
    const declared = (Object.values(contracts) as unknown[]).filter((one) => routes.includes(one as Route));
    expect(declared).toHaveLength(routes.length);
    expect(Object.keys({ ...OWN, ...BODIES }).filter((key) => !routes.some((route) => keyOf(route) === key))).toEqual(
      [],
    );
    expect(
      routes.filter((route) => route.path.includes(':id') && !OWN[keyOf(route)] && !OF_PAIRS.test(route.path)),
    ).toEqual([]);
  });

  it.each(routes.map((route) => [keyOf(route), route] as const))('%s', async (_key, route) => {
    const people = [...tokens.keys()];
    // Whoever may end it is asked after all who may not.
    const order = people.toSorted(
      (a, b) => Number(expected(route, a) === 'yes') - Number(expected(route, b) === 'yes'),
    );
    const isLast = route.path.endsWith('erase');
    const answers: [string, string][] = [];
    for (const who of isLast ? order.slice(0, order.findIndex((one) => expected(route, one) === 'yes') + 1) : order) {
      answers.push([who, await asked(route, who)]);
    }
    expect(answers).toEqual(answers.map(([who]) => [who, expected(route, who)]));
  });
});
