import { accountsApp } from '@app/accounts';
import { askYouthSpace, roles } from '@app/contracts';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { aFormer, anAsker, describeWhoMay, type Asker, type Cast } from '@app/testing/who-may/who-may.behaviour.js';
import { aStaff } from '@app/testing/staff.js';
import { CandidatesModule } from '../src/candidates.module.js';
import { candidatesApp } from '../src/candidates.app.js';
import { imported, youthFile } from './youth-file.js';

/**
 * Each role of the organisation, the coach who follows the youth, a team member, a colleague, a coach of another organisation, a former
 * member, the youth behind each of their links, somebody else's links, and nobody.
 */
const REASON = 'Préparer l’adaptation du poste';
const NO_FACTS = { rqth: null, pps: null, aeeh: null, pch: null, aah: null, highLevelAthlete: null, pregnancy: null };
const BODIES = {
  'PATCH /api/youths/:id': { revision: 0 },
  'PATCH /api/youths/:id/own-file': { revision: 0 },
  'POST /api/youths': { identity: { firstName: 'Ana', lastName: 'Zola', birthOn: '2010-03-14' } },
  'POST /api/youths/:id/protected-facts/read': { reason: REASON },
  'PUT /api/youths/:id/protected-facts': { reason: REASON, revision: 99, facts: { ...NO_FACTS, healthNeeds: null } },
  'POST /api/youths/:id/consents': { purposes: ['photo'], basis: 'consent', on: '2026-11-02', channel: 'paper' },
  'POST /api/youths/:id/consents/:purpose/withdraw': { channel: 'oral' },
  'POST /api/youths/:id/project': { action: 'test', on: '2026-11-02', shownBy: 'Stage' },
  'POST /api/youths/:id/erase': { reason: 'youth-asked' },
  'POST /api/duplicates/:id/merge': { keep: '00000000-0000-4000-8000-000000000000' },
};

/** From the closest to the farthest: a route opens to one circle and all that are closer. */
const CIRCLES = ['itself', 'referent', 'team', 'organisation', 'elsewhere'];
const PAIRS = 'nobody of these';
const FARTHEST: Record<string, string> = {
  'POST /api/youths/:id/protected-facts/read': 'referent',
  'PUT /api/youths/:id/protected-facts': 'referent',
  'POST /api/youths/:id/erase': 'referent',
  'GET /api/youths/:id': 'team',
  'PATCH /api/youths/:id': 'team',
  'GET /api/youths/:id/own-file': 'team',
  'PATCH /api/youths/:id/own-file': 'team',
  'GET /api/youths/:id/consents': 'team',
  'POST /api/youths/:id/consents': 'team',
  'POST /api/youths/:id/consents/:purpose/withdraw': 'team',
  'POST /api/youths/:id/informed': 'team',
  'GET /api/youths/:id/export': 'team',
  'GET /api/youths/:id/project': 'team',
  'POST /api/youths/:id/project': 'team',
  'POST /api/youths/:id/invite': 'team',
  'POST /api/youths/:id/sign-out-everywhere': 'team',
  'GET /api/youth-imports/:id': 'organisation',
  'GET /api/youth-imports/:id/rows': 'organisation',
  'GET /api/youth-imports/:id/report.csv': 'organisation',
  'GET /api/youth-imports/:id/events': 'organisation',
  'POST /api/youth-imports/:id/cancel': 'organisation',
  'POST /api/youth-imports/:id/resume': 'organisation',
  'POST /api/duplicates/:id/merge': PAIRS,
  'POST /api/duplicates/:id/keep-both': PAIRS,
  'POST /api/duplicates/:id/undo': PAIRS,
};

function reaches(key: string, { circle }: Asker): boolean {
  const farthest = FARTHEST[key] ?? (key.includes(':id') ? PAIRS : 'elsewhere');
  return CIRCLES.includes(circle) && CIRCLES.indexOf(circle) <= CIRCLES.indexOf(farthest);
}

async function setUp(test: TestApp): Promise<Cast> {
  const referent = await anAsker(test, { role: 'coach', circle: 'referent' });
  const { organisationId } = referent.staff;
  const other = { Référence: 'R2', Nom: 'Durand', Prénom: 'Tom', Courriel: 'tom@courrier.example', Téléphone: '' };
  const file = youthFile({}, { ...other, 'Date de naissance': '01/02/2008' });
  const { id: importId } = await imported(test, test.as(referent.credentials.bearer!), file);
  const [row] = await test.sql<{ id: string }>(`select id from candidates.youth where reference = 'PN-01'`);
  const youthId = row!.id;
  const follow = (personId: string, kind: 'team' | 'referent') =>
    test.sql(`insert into candidates.youth_access values (gen_random_uuid(), 1, $1, $2, $3, $4, false)`, [
      ...[personId, youthId, organisationId, kind],
    ]);
  const team = await anAsker(test, { role: 'coach', circle: 'team', organisationId });
  await follow(team.staff.personId, 'team');
  // Still named as referent, no member any more.
  const leaver = await aStaff(test, 'coach', organisationId);
  await follow(leaver.personId, 'referent');
  const askers: Cast['askers'] = { referent, team, former: await aFormer(test, leaver) };
  askers.colleague = await anAsker(test, { role: 'coach', circle: 'organisation', organisationId });
  askers.stranger = await anAsker(test, { role: 'coach', circle: 'elsewhere' });
  for (const role of roles.filter((name) => name !== 'coach')) {
    askers[role] = await anAsker(test, { role, circle: 'organisation', organisationId });
  }
  for (const [name, email, circle] of [
    ['youth', 'lilou.moreau@courrier.example', 'itself'],
    ['other youth', 'tom@courrier.example', 'somebody else'],
  ] as const) {
    const [rights, space] = [await linkIn(test, email, 'mes-droits'), await spaceLinkOf(test, email)];
    askers[`${name}, rights`] = { credentials: { link: rights }, purpose: 'youth.rights', circle };
    askers[`${name}, space`] = { credentials: { link: space }, purpose: 'youth.space', circle };
  }
  askers.nobody = { credentials: {}, circle: 'nobody' };
  const paramsOf: Cast['paramsOf'] = ({ path }) => ({
    id: path.startsWith('/api/youth-imports') ? importId : youthId,
    purpose: 'photo',
  });
  return { askers, paramsOf, bodies: BODIES };
}

async function linkIn(test: TestApp, email: string, page: string): Promise<string> {
  const letters = await test.letters(email);
  return letters.map(({ text }) => new RegExp(`/${page}/[\\w-]+#(\\S+)`).exec(text)?.[1]).find(Boolean) ?? '';
}

async function spaceLinkOf(test: TestApp, email: string): Promise<string> {
  await test.client.call(askYouthSpace, { body: { email } });
  return until('the letter with the link', async () => (await linkIn(test, email, 'mon-espace')) || undefined);
}

describeWhoMay('candidates', {
  apps: [accountsApp, candidatesApp],
  module: CandidatesModule,
  setUp,
  reaches,
  ends: ['POST /api/youths/:id/sign-out-everywhere', 'POST /api/youths/:id/erase'],
});
