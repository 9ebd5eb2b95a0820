import { accountsApp } from '@app/accounts';
import { addTask, askYouthSpace, breakContract, roles, type Client } from '@app/contracts';
import { addDays } from '@app/domain';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { aFormer, anAsker, describeWhoMay, type Asker, type Cast } from '@app/testing/who-may/who-may.behaviour.js';
import { aStaff } from '@app/testing/staff.js';
import { CandidatesModule } from '../src/candidates.module.js';
import { candidatesApp } from '../src/candidates.app.js';
import { signedContract, twoAndOne, wholeTerms } from './a-contract.js';
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
  const ids = {
    'youth-imports': importId,
    ...(await followedUp(test, test.as(referent.credentials.bearer!), youthId)),
  };
  const paramsOf: Cast['paramsOf'] = ({ path }) => ({
    id: Object.entries(ids).find(([word]) => path.startsWith(`/api/${word}/`))?.[1] ?? youthId,
    purpose: 'photo',
  });
  return { askers, paramsOf, bodies: BODIES };
}

/** A broken contract, an appointment with the one that followed, something to do. */
async function followedUp(test: TestApp, coach: Client, youthId: string): Promise<Record<string, string>> {
  const today = test.clock.today();
  const [signedOn, startsOn] = [addDays(today, -30), addDays(today, -20)];
  const { id } = await signedContract(coach, youthId, { signedOn, terms: wholeTerms(startsOn) });
  const told = { brokenOn: today, initiator: 'youth', reason: 'free-45d-apprentice', cause: 'pay' } as const;
  await coach.call(breakContract, { params: { id }, body: told });
  const again = await signedContract(coach, youthId, { signedOn: today, terms: wholeTerms(today) });
  const body = { title: 'Appeler le CFA', dueOn: today };
  const task = await coach.call(addTask, { params: { id: youthId }, body });
  return { contracts: id, milestones: again.milestones[0]!.id, tasks: task.id };
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
