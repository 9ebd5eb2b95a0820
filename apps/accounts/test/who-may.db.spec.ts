import { changeAddress, inviteColleague, roles, type LinkPurpose } from '@app/contracts';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { aStaff, aYouthOf } from '@app/testing/staff.js';
import type { TestApp } from '@app/testing/test-app.js';
import { tokenOfLetter, tokensOfLetter } from '@app/testing/visitor.js';
import { aFormer, anAsker, describeWhoMay, type Asker, type Cast } from '@app/testing/who-may/who-may.behaviour.js';
import { accountsApp, AccountsModule } from '../src/accounts.app.js';

/**
 * Each role of an organisation, the coach who follows a youth, a colleague, managers, coaches and administrators of elsewhere, a former
 * member, whoever holds the link of each kind of letter, whoever holds another such link, and nobody.
 */

/** Who reaches a thing: its managers, those who work beside, those who follow; administrators have accounts, not files. */
function reaches(key: string, { circle, roles: held = [], purpose }: Asker): boolean {
  if (!key.includes(':') || key.includes('/dead-jobs') || key.includes('/registrations')) return true;
  if (purpose) return circle === 'itself';
  if (key.includes('/organisations')) return circle !== 'elsewhere' || held.includes('administrator');
  if (held.includes('coach')) return circle === 'follows';
  return circle !== 'elsewhere';
}

async function setUp(test: TestApp): Promise<Cast> {
  const manager = await anAsker(test, { role: 'manager', circle: 'here' });
  const { organisationId } = manager.staff;
  const referent = await anAsker(test, { role: 'coach', circle: 'follows', organisationId });
  const youthId = await aYouthOf(test, referent.staff);
  const askers: Cast['askers'] = { manager, referent, nobody: { credentials: {}, circle: 'nobody' } };
  askers.former = await aFormer(test, await aStaff(test, 'manager', organisationId));
  for (const role of roles) {
    if (role !== 'manager') askers[role] = await anAsker(test, { role, circle: 'here', organisationId });
    askers[`${role} of others`] = await anAsker(test, { role, circle: 'elsewhere' });
  }
  const link = (name: string, purpose: LinkPurpose, token: string, circle = 'itself') =>
    (askers[name] = { credentials: { link: token }, purpose, circle });

  // Somebody of the organisation whom the routes are about, and who asks for nothing.
  const [subject, standIn] = [await aStaff(test, 'coach', organisationId), await aStaff(test, 'coach', organisationId)];
  const subjectYouthId = await aYouthOf(test, subject);
  const [relation] = await test.sql<{ id: string }>(`select id from accounts.relation where youth_id = $1`, [
    subjectYouthId,
  ]);

  const client = test.as(manager.credentials.bearer!);
  const invited = async (email: string) => {
    const colleague = { email, firstName: 'Inès', lastName: 'Perrin', role: 'coach' as const };
    return (await client.call(inviteColleague, { params: { id: organisationId }, body: colleague })).id;
  };
  const invitationId = await invited('ines@atelier.example');
  await invited('autre@atelier.example');
  link('invited', 'invitation.accept', await tokenOfLetter(test, 'ines@atelier.example'));
  link('invited elsewhere', 'invitation.accept', await tokenOfLetter(test, 'autre@atelier.example'), 'elsewhere');

  const addressChange = async (asker: { credentials: { bearer?: string } }, email: string) =>
    (await test.as(asker.credentials.bearer!).call(changeAddress, { body: { email } })).id;
  const addressChangeId = await addressChange(referent, 'nouvelle@atelier.example');
  const [confirm = '', refuse = ''] = await tokensOfLetter(test, referent.staff.email);
  link('old address', 'address.confirm', confirm);
  link('old address says no', 'address.refuse', refuse);
  await addressChange(manager, 'tierce@atelier.example');
  link('address of another', 'address.confirm', await tokenOfLetter(test, 'tierce@atelier.example'), 'elsewhere');

  for (const [name, resourceId, circle] of [
    ['youth', youthId, 'itself'],
    ['other youth', subjectYouthId, 'elsewhere'],
  ] as const) {
    const target = { purpose: 'youth.space' as const, resourceId, holder: { kind: 'youth' as const, id: resourceId } };
    const inAnHour = new Date(test.clock.now().getTime() + 3_600_000);
    const address = await test.app.get(ActionLinks).address('/mon-espace', { ...target, revision: 0 }, inAnHour);
    link(name, 'youth.space', address.split('#')[1]!, circle);
  }

  const things: [prefix: string, id: string][] = [
    ['/api/organisations', organisationId],
    ['/api/invitations', invitationId],
    ['/api/address-changes', addressChangeId],
    ['/api/youths', youthId],
    ['/api/relations', relation!.id],
    ['/api/people', subject.personId],
    ['/api/', 'unknown'],
  ];
  const paramsOf: Cast['paramsOf'] = ({ path }) => ({
    id: things.find(([prefix]) => path.startsWith(prefix))![1],
    ...{ personId: subject.personId, role: 'coach', queue: 'offers-mail' },
  });
  const colleague = { email: 'nina@atelier.example', firstName: 'Nina', lastName: 'Roy', role: 'coach' };
  const bodies = {
    'POST /api/organisations': { kind: 'operator', name: 'Atelier du Marais' },
    'POST /api/organisations/:id/rename': { name: 'Atelier des Métiers' },
    'POST /api/organisations/:id/invitations': colleague,
    'POST /api/organisations/:id/members': { personId: subject.personId, role: 'prospector' },
    'POST /api/me/address': { email: 'encore@atelier.example' },
    'POST /api/me/password': { password: 'une phrase assez longue' },
    'POST /api/youths/:id/relations': { personId: subject.personId, kind: 'team' },
    'POST /api/people/:id/absence': { from: '2027-01-04', to: '2027-01-08', standInId: standIn.personId },
    'POST /api/people/:id/transfer': { toPersonId: standIn.personId },
  };
  return { askers, paramsOf, bodies };
}

describeWhoMay('accounts', {
  apps: [accountsApp],
  module: AccountsModule,
  setUp,
  reaches,
  ends: [
    'POST /api/relations/:id/end',
    'POST /api/people/:id/transfer',
    'POST /api/organisations/:id/members/:personId/roles/:role/end',
    'POST /api/organisations/:id/members/:personId/end',
  ],
});
