import { accountsApp } from '@app/accounts';
import { giveConsent, listCohort, listYouths, withdrawConsent, type Client, type RequestOf } from '@app/contracts';
import { aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { imported, youthFile } from '../../../test/youth-file.js';
import { candidatesApp } from '../../candidates.app.js';

type Query = NonNullable<RequestOf<typeof listYouths>['query']>;

const NAMES: [string, string][] = [
  ['Zola', 'Ana'],
  ['Élie', 'Bo'],
  ['Da Silva', 'Cyélie'],
  ['Moreau-Dupont', 'Di'],
  ['Moreau', 'Al'],
];

describe('a coach’s list of youths', () => {
  let test: TestApp;
  let staff: Staff;
  let referent: Client;
  let colleague: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    staff = await aStaff(test, 'coach');
    referent = await clientOf(test, staff.email);
    const rows = NAMES.map(([Nom, Prénom], at) => ({ Référence: `R${at}`, Nom, Prénom }));
    await imported(test, referent, youthFile(...rows));
    const other = await aStaff(test, 'coach', staff.organisationId);
    colleague = await clientOf(test, other.email);
    const team = (kind: string, lastName: string) =>
      test.sql(
        `insert into candidates.youth_access
         select gen_random_uuid(), 1, $1, id, organisation_id, $2, false from candidates.youth where last_name = $3`,
        [other.personId, kind, lastName],
      );
    await team('team', 'Zola');
    await team('referent', 'Moreau');
    const stranger = await clientOf(test, (await aStaff(test, 'coach')).email);
    await imported(test, stranger, youthFile({ Référence: 'X', Nom: 'Élie', Prénom: 'Ailleurs' }));
  });
  afterAll(() => test.close());

  const read = async (query: Query, by = referent) => (await by.call(listYouths, { query })).items;
  const names = async (query: Query, by = referent) => (await read(query, by)).map(({ firstName }) => firstName);

  it.each([
    ['elie', ['Bo']],
    ['ÉLI', ['Bo']],
    ['MOR', ['Al', 'Di']],
    ['mor di', ['Di']],
    ['dupont', ['Di']],
    ['silva cy', ['Cyélie']],
    ['oreau', []],
    ['', ['Cyélie', 'Bo', 'Al', 'Di', 'Ana']],
  ])('finds by the beginnings of words, whatever accents and capitals: %s', async (words, found) => {
    expect(await names({ words })).toEqual(found);
  });

  it('shows whom one follows, as referent or in a team', async () => {
    const of = (whose: Query['whose']) => names({ whose }, colleague);
    expect(await of('followed')).toEqual(['Al', 'Ana']);
    expect(await of('referent')).toEqual(['Al']);
    expect(await of('team')).toEqual(['Ana']);
    expect(await of('everybody')).toHaveLength(NAMES.length);
    expect(await names({ whose: 'followed', words: 'z' }, colleague)).toEqual(['Ana']);
  });

  it('says age, commune and where the search stands, only to those who follow', async () => {
    const [al, bo] = [await read({ words: 'al' }, colleague), await read({ words: 'bo' }, colleague)];
    expect(al).toMatchObject([{ mine: true, age: 16, commune: 'Niort', state: 'searching' }]);
    expect(bo).toMatchObject([{ mine: false, age: null, commune: null, state: null }]);
  });

  it('filters by where the search stands, as the last act and the contracts say it', async () => {
    const { id } = (await read({ words: 'ana' }))[0]!;
    const on = test.clock.today();
    const params = { id, purpose: 'ranking' as const };
    const given = { purposes: ['ranking' as const], basis: 'consent' as const, channel: 'paper' as const, on };
    const waiting = () => names({ state: 'basisMissing' });
    expect(await waiting()).toEqual([]);
    await referent.call(withdrawConsent, { params, body: { channel: 'telephone' } });
    expect(await waiting()).toEqual(['Ana']);
    expect(await names({ state: 'searching' })).toEqual(['Cyélie', 'Bo', 'Al', 'Di']);
    test.clock.advance(60_000);
    await referent.call(giveConsent, { params: { id }, body: given });
    expect(await waiting()).toEqual([]);
    await test.sql(
      `insert into candidates.contract (id, youth_id, organisation_id, state, contract_type, employer_name, terms, signed_on, revision, created_at)
       values (gen_random_uuid(), $1, $2, 'signed', 'apprenticeship', 'Fournil', '{}', '2026-11-01', 1, now())`,
      [id, staff.organisationId],
    );
    expect(await names({ state: 'inContract' })).toEqual(['Ana']);
    expect(await names({ state: 'inContract' }, colleague)).toEqual(['Ana']);
    expect(await names({ state: 'searching' }, colleague)).toEqual(['Al']);
  });

  it('goes on page after page under a filter, each once', async () => {
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const query = { limit: 1, words: 'mor', whose: 'referent' as const, ...(cursor ? { cursor } : {}) };
      const page = await referent.call(listYouths, { query });
      seen.push(...page.items.map(({ firstName }) => firstName));
      cursor = page.cursor;
    }
    expect(seen).toEqual(['Al', 'Di']);
  });

  it('gives the names behind ids, a hundred at most, and none of another organisation', async () => {
    const ids = (await read({})).map(({ id }) => id);
    expect(await names({ ids: ids.slice(0, 2).join(',') })).toEqual(['Cyélie', 'Bo']);
    const [elsewhere] = await test.sql<{ id: string }>(`select id from candidates.youth where first_name = 'Ailleurs'`);
    expect(await names({ ids: elsewhere!.id })).toEqual([]);
    const many = Array.from({ length: 101 }, () => randomUUID()).join(',');
    await expect(read({ ids: many })).rejects.toMatchObject({ problem: { code: 'input-invalid' } });
  });

  it('shows a manager the whole cohort and where each search stands, and nobody of another organisation', async () => {
    const manager = await clientOf(test, (await aStaff(test, 'manager', staff.organisationId)).email);
    const cohort = async (query: RequestOf<typeof listCohort>['query'] = {}) =>
      (await manager.call(listCohort, { query })).items;
    expect((await cohort()).map(({ firstName }) => firstName)).toEqual(['Cyélie', 'Bo', 'Al', 'Di', 'Ana']);
    expect(await cohort({ words: 'bo' })).toMatchObject([
      { age: 16, commune: 'Niort', state: 'searching', followed: true },
    ]);
    expect((await cohort({ state: 'inContract' })).map(({ firstName }) => firstName)).toEqual(['Ana']);
    await test.sql(`update candidates.youth_access set ended = true where kind = 'referent' and youth_id in (
      select id from candidates.youth where last_name = 'Zola')`);
    expect(await cohort({ words: 'ana' })).toMatchObject([{ followed: false }]);
    await expect(referent.call(listCohort, {})).rejects.toMatchObject({ problem: { code: 'not-allowed' } });
    const elsewhere = await clientOf(test, (await aStaff(test, 'manager')).email);
    expect((await elsewhere.call(listCohort, {})).items).toEqual([]);
  });
});
