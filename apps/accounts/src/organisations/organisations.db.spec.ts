import {
  acceptInvitation,
  createOrganisation,
  listOrganisations,
  readOrganisation,
  renameOrganisation,
  type Client,
  type RequestOf,
} from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actsOn, aStaff } from '@app/testing/staff.js';
import { clientOf, tokenOfLetter } from '@app/testing/visitor.js';
import { accountsApp } from '../accounts.app.js';

type Draft = NonNullable<RequestOf<typeof createOrganisation>['body']>;

const SIRET = '73282932000074';

describe('organisations', () => {
  let test: TestApp;
  let administrator: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
    administrator = await clientOf(test, (await aStaff(test, 'administrator')).email);
  });
  afterAll(() => test.close());

  const problem = (code: string) => ({ problem: { code } });
  const create = (body: Draft, by = administrator) => by.call(createOrganisation, { body });
  const manager = { email: 'Chef@fournil.example', firstName: 'Awa', lastName: 'Diallo' };

  it('are made with their first manager, who gets a letter', async () => {
    const made = await create({ kind: 'employer', name: ' Au Fournil ', siret: '732 829 320 00074', manager });
    expect(made).toMatchObject({ kind: 'employer', name: 'Au Fournil', siret: SIRET, uai: null });
    expect(await actsOn(test, made.id)).toEqual(['create']);
    const link = test.withLink(await tokenOfLetter(test, 'chef@fournil.example'));
    const [invitation] = await test.sql<{ id: string; role: string }>(
      `select id, role from accounts.invitation where organisation_id = $1`,
      [made.id],
    );
    expect(invitation?.role).toBe('manager');
    await link.call(acceptInvitation, { params: { id: invitation?.id ?? '' } });
    const client = await clientOf(test, 'chef@fournil.example');
    expect(await client.call(readOrganisation, { params: { id: made.id } })).toEqual(made);
  });

  it.each<Draft>([
    { kind: 'employer', name: 'Une seule fois', siret: '35600000000048', manager },
    { kind: 'schoolService', name: 'Lycée', uai: '0750655E' },
    { kind: 'missionLocale', name: 'Mission locale du Val' },
  ])('are made once by three clicks at once: %p', async (draft) => {
    const clicks = await Promise.allSettled([1, 2, 3].map(() => create(draft)));
    const [made] = clicks.flatMap((click) => (click.status === 'fulfilled' ? [click.value] : []));
    const refused = clicks.flatMap((click) => (click.status === 'rejected' ? [click.reason as unknown] : []));
    const exists = { problem: { code: 'organisation-exists', facts: { organisationId: made?.id } } };
    expect(refused).toMatchObject([exists, exists]);
    const invitations = `select 1 from accounts.invitation where organisation_id = $1`;
    expect(await test.sql(invitations, [made?.id])).toHaveLength(draft.manager ? 1 : 0);
  });

  it('may share a name when a number tells them apart', async () => {
    const numbered = { kind: 'trainingCentre' as const, name: 'CFA' };
    await create({ ...numbered, uai: '0000000A' });
    expect(await create({ ...numbered, uai: '0000001B' })).toMatchObject({ uai: '0000001B' });
    expect(await create(numbered)).toMatchObject({ uai: null });
  });

  it.each<[string, Draft]>([
    ['siret-invalid', { kind: 'employer', name: 'Faux', siret: '73282932000075' }],
    ['input-invalid', { kind: 'missionLocale', name: 'Sans SIRET', siret: SIRET }],
    ['input-invalid', { kind: 'schoolService', name: 'Faux', uai: '0750655F' }],
    ['input-invalid', { kind: 'operator', name: 'a\u0000b' }],
  ])('are refused with %s: %p', async (code, draft) => {
    await expect(create(draft)).rejects.toMatchObject(problem(code));
  });

  it('are renamed by their manager, once', async () => {
    const chief = await aStaff(test, 'manager');
    const client = await clientOf(test, chief.email);
    const rename = () =>
      client.call(renameOrganisation, { params: { id: chief.organisationId }, body: { name: 'Atelier Neuf' } });
    expect(await rename()).toMatchObject({ name: 'Atelier Neuf' });
    expect(await rename()).toMatchObject({ name: 'Atelier Neuf' });
    expect(await actsOn(test, chief.organisationId)).toEqual(['rename']);
  });

  it("are closed to another organisation's manager, and their making to all but administrators", async () => {
    const { organisationId: id } = await aStaff(test, 'coach');
    const stranger = await clientOf(test, (await aStaff(test, 'manager')).email);
    const params = { id };
    await expect(stranger.call(readOrganisation, { params })).rejects.toMatchObject(problem('not-found'));
    const rename = stranger.call(renameOrganisation, { params, body: { name: 'À moi' } });
    await expect(rename).rejects.toMatchObject(problem('not-found'));
    await expect(create({ kind: 'operator', name: 'À moi' }, stranger)).rejects.toMatchObject(problem('not-allowed'));
    await expect(stranger.call(listOrganisations)).rejects.toMatchObject(problem('not-allowed'));
    expect(await administrator.call(readOrganisation, { params })).toMatchObject({ id });
  });

  it('are listed page by page, each once', async () => {
    const read = (query: { cursor?: string }) =>
      administrator.call(listOrganisations, { query: { limit: 3, ...query } });
    const seen: string[] = [];
    for (let page = await read({}); ; page = await read({ cursor: page.cursor ?? '' })) {
      seen.push(...page.items.map(({ id }) => id));
      if (page.cursor === null) break;
    }
    const all = await test.sql<{ id: string }>(`select id from accounts.organisation order by name, id`);
    expect(seen).toEqual(all.map(({ id }) => id));
  });
});
