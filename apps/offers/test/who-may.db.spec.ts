import { accountsApp } from '@app/accounts';
import {
  addContact,
  addSite,
  createEmployer,
  draftOffer,
  openLead,
  roles,
  submitOffer,
  type Client,
  type Role,
} from '@app/contracts';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { aStaff } from '@app/testing/staff.js';
import type { TestApp } from '@app/testing/test-app.js';
import { aFormer, anAsker, describeWhoMay, type Asker, type Cast } from '@app/testing/who-may/who-may.behaviour.js';
import { OffersModule } from '../src/offers.module.js';
import { offersApp } from '../src/offers.app.js';
import { imported, offerFile } from './offer-file.js';

/**
 * Each role of the organisation that looks after a company and its offers, each role of another organisation, a former member, the employer
 * behind the link of a letter, the employer of another offer behind theirs, and nobody.
 */

/** Whatever organisation they are of: they read what waits for them. */
const EVERYWHERE: Role[] = ['administrator'];

/** Their bodies name a company. */
const ABOUT_A_COMPANY = ['POST /api/offers', 'POST /api/leads'];

/** What names a thing opens to those who look after it; a list shows everybody their own. */
function reaches(key: string, { circle, roles: held = [] }: Asker): boolean {
  if (!key.includes(':id') && !ABOUT_A_COMPANY.includes(key)) return true;
  return circle === 'here' || held.some((role) => EVERYWHERE.includes(role));
}

async function aPortfolio(prospector: Client) {
  const { id: employerId } = await prospector.call(createEmployer, { body: { siren: '732829320', name: 'Fournil' } });
  const params = { id: employerId };
  await prospector.call(addSite, { params, body: { siret: '73282932000074', communeCode: '79191' } });
  const body = { name: 'Hélène Martin', email: 'helene@fournil-martin.example' };
  const { sites, contacts } = await prospector.call(addContact, { params, body });
  const [siteId, contactId] = [sites[0]!.id, contacts[0]!.id];
  const { id: leadId } = await prospector.call(openLead, { body: { employerId } });
  const anOffer = async () => {
    const work = { title: 'Apprenti boulanger', occupation: 'D1102', contractTypes: ['apprenticeship' as const] };
    const { id } = await prospector.call(draftOffer, { body: { employerId, siteId, contactId, ...work, openings: 9 } });
    await prospector.call(submitOffer, { params: { id } });
    return id;
  };
  return { employerId, siteId, contactId, leadId, offerId: await anOffer(), otherOfferId: await anOffer() };
}

/** Official files that were read, and an occupation that came with them. */
async function aReferenceImport(test: TestApp, requestedBy: string): Promise<string> {
  const [row] = await test.sql<{ id: string }>(
    `insert into offers.reference_import (id, kind, state, phase, requested_by, may_end, total, file_names, requested_at)
     values (gen_random_uuid(), 'occupations', 'done', 'waiting', $1, false, 0, '{}', now()) returning id`,
    [requestedBy],
  );
  return row!.id;
}

async function setUp(test: TestApp): Promise<Cast> {
  const prospector = await anAsker(test, { role: 'prospector', circle: 'here' });
  const { organisationId, personId } = prospector.staff;
  const client = test.as(prospector.credentials.bearer!);
  const at = await aPortfolio(client);
  const { id: importId } = await imported(test, client, offerFile({}));
  const former = await aFormer(test, await aStaff(test, 'prospector', organisationId));
  const askers: Cast['askers'] = { prospector, former, nobody: { credentials: {}, circle: 'nobody' } };
  for (const role of roles) {
    if (role !== 'prospector') askers[role] = await anAsker(test, { role, circle: 'here', organisationId });
    askers[`${role} of others`] = await anAsker(test, { role, circle: 'elsewhere' });
  }
  for (const [name, offerId, circle] of [
    ['letter', at.offerId, 'here'],
    ['letter about another', at.otherOfferId, 'elsewhere'],
  ] as const) {
    const holder = { kind: 'employer' as const, id: at.employerId };
    const target = { purpose: 'offer.renew' as const, resourceId: offerId, holder };
    const inAnHour = new Date(test.clock.now().getTime() + 3_600_000);
    const address = await test.app.get(ActionLinks).address('/offres', target, inAnHour);
    askers[name] = { credentials: { link: address.split('#')[1]! }, purpose: 'offer.renew', circle };
  }
  const referenceImportId = await aReferenceImport(test, personId);
  const things: [prefix: string, id: string][] = [
    ['/api/reference', referenceImportId],
    ['/api/employers', at.employerId],
    ['/api/sites', at.siteId],
    ['/api/contacts', at.contactId],
    ['/api/leads', at.leadId],
    ['/api/offer-imports', importId],
    ['/api/', at.offerId],
  ];
  const paramsOf: Cast['paramsOf'] = ({ path }) => ({
    id: things.find(([prefix]) => path.startsWith(prefix))![1],
    ...{ kind: 'occupations', code: 'D1102' },
  });
  const bodies = {
    'POST /api/employers': { siren: '552100554', name: 'Garage' },
    'POST /api/employers/:id/sites': { siret: '73282932000074', communeCode: '79191' },
    'PATCH /api/sites/:id': { siret: '73282932000074', communeCode: '79191' },
    'POST /api/employers/:id/contacts': { name: 'Hélène Martin' },
    'POST /api/leads': { employerId: at.employerId },
    'POST /api/leads/:id/actions': { kind: 'call', result: 'interested' },
    'POST /api/leads/:id/promises': { posts: 1, kind: 'said' },
    'POST /api/leads/:id/hand-over': { ownerId: personId },
    'POST /api/offers': { employerId: at.employerId },
    'POST /api/offers/:id/refuse': { comment: 'Mots à revoir' },
    'POST /api/offers/:id/fill': { channel: 'network' },
    'POST /api/offers/:id/abandon': { reason: 'other', comment: 'Fermeture' },
  };
  return { askers, paramsOf, bodies };
}

describeWhoMay('offers', {
  apps: [accountsApp, offersApp],
  module: OffersModule,
  setUp,
  reaches,
  ends: ['POST /api/offers/:id/abandon'],
});
