import { accountsApp } from '@app/accounts';
import { importYouths, readYouthImport, type Client } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { aStaff, type Staff } from '@app/testing/staff.js';
import { clientOf } from '@app/testing/visitor.js';
import { imported, youthFile } from '../../test/youth-file.js';
import { candidatesApp } from '../candidates.app.js';

const demo = readFileSync('demo/jeunes.csv');

describe('importing a file of youths', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
  });
  afterAll(() => test.close());

  const somebody = async () => clientOf(test, (await aStaff(test, 'coach')).email);
  const revisions = () => test.sql('select id, revision from candidates.youth order by id');

  it('registers every row of the demo file but the two that are wrong, which it explains', async () => {
    const { state, report } = await imported(test, coach, demo);
    expect(state).toBe('done');
    expect(report).toMatchObject({ total: 60, created: 58, updated: 0, unchanged: 0, rejected: 2 });
    expect(report.rows.filter(({ outcome }) => outcome === 'rejected').map(({ problems }) => problems)).toEqual([
      [
        {
          column: 'Date de naissance',
          code: 'date-impossible',
          value: '31/02/2010',
          expected: 'Une date comme 12/03/2026',
        },
      ],
      [
        {
          column: 'Commune',
          code: 'place-unknown',
          value: 'Saint-Maixant',
          expected: 'Un code postal et sa commune, comme 79000 et Niort',
        },
      ],
    ]);
    expect(report.rows[0]).toEqual({ line: 2, outcome: 'created', label: 'Lilou Moreau', problems: [] });
    const registered = await test.sql(
      `select 1 from candidates.outbox_event where type = 'YouthRegistered' and payload->>'registeredBy' = $1`,
      [staff.personId],
    );
    expect(registered).toHaveLength(58);
  });

  it('changes nothing when the same file comes again', async () => {
    const before = await revisions();
    expect((await imported(test, coach, demo)).report).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 58,
      rejected: 2,
    });
    expect(await revisions()).toEqual(before);
    expect(await test.published('YouthChanged')).toBe(0);
  });

  it('tells of nobody: no name, no birth date, no address, no number', async () => {
    const rows = await test.sql<{ payload: string }>(
      `select payload::text as payload from candidates.outbox_event where type like 'Youth%'`,
    );
    const youths = await test.sql<Record<string, string | null>>(
      'select first_name, last_name, birth_on::text, email, phone from candidates.youth',
    );
    // A name is told when it stands as a value; some are also parts of French words.
    const told = rows.map(({ payload }) => payload).join('\n');
    const secrets = youths.flatMap((youth) => Object.values(youth)).filter((text) => text !== null);
    expect(secrets.filter((text) => told.includes(`"${text}"`))).toEqual([]);
    expect(told).not.toMatch(/@|\+33|birth|firstName|lastName/);
  });

  it('says a birth date only as the days on which contracts may start', async () => {
    const [row] = await test.sql<{ facts: { windows: object[] } }>(
      `select e.payload->'facts' as facts from candidates.outbox_event e join candidates.youth y on y.id::text = e.payload->>'youthId'
       where y.reference = 'PN-01' and e.type = 'YouthRegistered'`,
    );
    expect(row?.facts.windows.length).toBeGreaterThan(0);
    expect(Object.keys(row!.facts.windows[0]!).toSorted()).toEqual(['ask', 'contractType', 'derogation', 'from', 'to']);
  });

  it('updates what was corrected, once', async () => {
    const client = await somebody();
    await imported(test, client, youthFile({}));
    const corrected = youthFile({ 'Rayon (km)': '30 km' });
    expect((await imported(test, client, corrected)).report).toMatchObject({ created: 0, updated: 1 });
    expect((await imported(test, client, corrected)).report).toMatchObject({ updated: 0, unchanged: 1 });
    const changed = await test.sql<{ revision: number; reach: number }>(
      `select (payload->>'revision')::int as revision, (payload->'facts'->>'reachKm')::int as reach
       from candidates.outbox_event where type = 'YouthChanged'`,
    );
    expect(changed).toEqual([{ revision: 2, reach: 30 }]);
  });

  it('knows a youth without a reference by names and birth date, whatever the spelling', async () => {
    const client = await somebody();
    expect((await imported(test, client, youthFile({ Référence: '', Nom: 'Guérin' }))).report.created).toBe(1);
    const spelt = youthFile(
      { Référence: '', Nom: 'GUERIN' },
      { Référence: '', Nom: 'Guérin', 'Date de naissance': '15/03/2010' },
    );
    expect((await imported(test, client, spelt)).report).toMatchObject({ created: 1, updated: 1 });
    expect((await imported(test, client, youthFile({ Référence: 'R9', Nom: 'GUERIN' }))).report).toMatchObject({
      created: 0,
      updated: 1,
    });
  });

  it('tells all that is wrong with a row at once', async () => {
    const wrong = {
      Prénom: '',
      'Date de naissance': '14/03/2024',
      'Métiers souhaités': 'Boulangerie, licorne',
      'État du projet': 'peut-être',
      'Rayon (km)': 'loin',
      '3e terminée': 'bof',
    };
    const { report } = await imported(test, await somebody(), youthFile(wrong));
    expect(report.rows[0]?.problems.map(({ column, code }) => [column, code])).toEqual([
      ['Prénom', 'cell-empty'],
      ['Date de naissance', 'date-out-of-range'],
      ['3e terminée', 'yes-no-unreadable'],
      ['Métiers souhaités', 'occupation-unknown'],
      ['Rayon (km)', 'km-unreadable'],
      ['État du projet', 'project-state-unknown'],
    ]);
  });

  it('leaves unknown what the file does not say', async () => {
    const empty = {
      Projet: '',
      'État du projet': '',
      '3e terminée': '',
      'Demandeur d’emploi': '',
      'Rayon (km)': '',
      'Contrats souhaités': '',
    };
    await imported(test, await somebody(), youthFile({ ...empty, Nom: 'Inconnu' }));
    const rows = await test.sql(
      `select project, completed_3e, situation->'jobSeeker' as job_seeker, reach_km, contract_types from candidates.youth where last_name = 'Inconnu'`,
    );
    expect(rows).toEqual([{ project: null, completed_3e: null, job_seeker: null, reach_km: null, contract_types: [] }]);
  });

  it('keeps organisations apart', async () => {
    const { id } = await imported(test, await somebody(), youthFile({}));
    await expect(coach.call(readYouthImport, { params: { id } })).rejects.toMatchObject({
      problem: { code: 'not-found' },
    });
    const prospector = await clientOf(test, (await aStaff(test, 'prospector')).email);
    await expect(prospector.call(readYouthImport, { params: { id } })).rejects.toMatchObject({
      problem: { code: 'not-allowed' },
    });
  });

  it('answers any cells with a report, and every import ends', async () => {
    const client = await somebody();
    const heading = Buffer.from(youthFile()).toString();
    const cells = fc.array(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.date().map(String), fc.constant('01/01/9999')),
      {
        minLength: 19,
        maxLength: 19,
      },
    );
    const files = cells.map((row) => new Uint8Array(Buffer.from(`\ufeff${heading}\n${row.join(';')}`, 'utf16le')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(files, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        const answer = await client.call(importYouths, { body: bytes }).catch((error: { status: number }) => error);
        expect('status' in answer ? answer.status : 202).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
    await test.settled();
    expect(await test.sql(`select id from candidates.import where state <> 'done'`)).toEqual([]);
  });
});
