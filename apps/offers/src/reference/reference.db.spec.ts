import { accountsApp } from '@app/accounts';
import {
  followReferenceImport,
  listNeighbours,
  listReferenceImports,
  readReference,
  readReferenceImport,
  resumeReferenceImport,
  sendReferenceFile,
  startReferenceImport,
  suggestOccupations,
  suggestPlaces,
  type Client,
  type ResponseOf,
} from '@app/contracts';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { imported, offerFile } from '../../test/offer-file.js';
import { archive, codes4, communes, movements, romeFiles, type OfficialFiles } from '../../test/official-files.js';
import { offersApp } from '../offers.app.js';

type Kind = 'occupations' | 'places';
type View = ResponseOf<typeof readReferenceImport>;

const official = process.env['ROME_DATA_DIR'] ?? '';
const isGiven = official !== '' && existsSync(official);
if (!isGiven) console.info('The official ROME archive is not imported: ROME_DATA_DIR names no folder that holds it.');

describe('reference data', () => {
  let test: TestApp;
  let administrator: Client;
  let prospector: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    administrator = await clientOf(test, (await aStaff(test, 'administrator')).email);
    prospector = await clientOf(test, (await aStaff(test, 'prospector')).email);
  });
  afterAll(() => test.close());

  async function send(kind: Kind, files: OfficialFiles): Promise<void> {
    for (const [fileName, content] of Object.entries(files)) {
      const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      await administrator.call(sendReferenceFile, { params: { kind }, query: { fileName }, body });
    }
  }

  async function ended(id: string): Promise<View> {
    const view = () => administrator.call(readReferenceImport, { params: { id } });
    await until('the import ended', async () => !['queued', 'running'].includes((await view()).state), 60_000);
    return view();
  }

  async function importing(kind: Kind, files: OfficialFiles, more: { mayEnd?: boolean } = {}): Promise<View> {
    await send(kind, files);
    const { id } = await administrator.call(startReferenceImport, { body: { kind, ...more } });
    return ended(id);
  }

  const counts = ({ tables }: View) =>
    tables.map((one) => [one.name, one.version, one.created, one.updated, one.unchanged, one.ended]);
  const suggested = async (q: string) => (await test.client.call(suggestOccupations, { query: { q } })).items;
  const problem = (code: string) => ({ problem: { code } });

  it('shows every table of the law with its sources before anything was imported', async () => {
    const { law, occupations, places } = await test.client.call(readReference);
    expect(law.map(({ file }) => file)).toContain('pay/smic.json');
    expect(law.flatMap(({ rows }) => rows).every(({ article, source }) => article !== '' && source !== '')).toBe(true);
    expect(law.find(({ file }) => file === 'contract/age-windows.json')?.rows[0]).toMatchObject({
      article: expect.stringContaining('L6222'),
      more: { minAge: 15, maxAgeExclusive: 16 },
    });
    expect([occupations.starter, occupations.imported, places.imported]).toEqual([273, null, null]);
  });

  it('is filled by administrators only, from files that are there', async () => {
    const start = { body: { kind: 'occupations' } } as const;
    await expect(prospector.call(startReferenceImport, start)).rejects.toMatchObject(problem('not-allowed'));
    await expect(test.client.call(listReferenceImports)).rejects.toMatchObject(problem('sign-in-needed'));
    await expect(administrator.call(startReferenceImport, start)).rejects.toMatchObject(
      problem('reference-files-missing'),
    );
    const absent = { body: { kind: 'occupations', folder: '/nowhere/at/all' } } as const;
    await expect(administrator.call(startReferenceImport, absent)).rejects.toMatchObject(problem('folder-unreadable'));
  });

  describe.each<[string, Kind, OfficialFiles, string, number]>([
    ['a missing column', 'occupations', { [archive.codes]: '"code_rome"\n"D1102"' }, 'column-missing', 1],
    [
      'a broken line',
      'occupations',
      { ...romeFiles(), [archive.items]: '"code_rome","code_ogr"\n"D1102","1' },
      'line-broken',
      2,
    ],
    [
      'another encoding',
      'occupations',
      {
        ...romeFiles(),
        [archive.codes]: Buffer.from('"code_rome","code_ogr","libelle_rome"\n"D1104","1","P\xe2tisserie"', 'latin1'),
      },
      'not-utf8',
      2,
    ],
    [
      'an unknown version',
      'occupations',
      { ...romeFiles(), 'unix_referentiel_code_rome_v999_utf8.csv': 'a' },
      'unknown-version',
      0,
    ],
    [
      'two names of one code',
      'occupations',
      { [archive.codes4]: codes4(['A1101', 'Un', 'A1101'], ['A1101', 'Deux', 'A1101']) },
      'code-repeated',
      3,
    ],
    [
      'a point off the map',
      'places',
      { 'communes-2025.csv': communes('79191;Niort;79000;98;0;1') },
      'number-invalid',
      2,
    ],
    ['a file without a year', 'places', { 'communes.csv': communes('79191;Niort;79000;46;0;1') }, 'unknown-version', 0],
  ])('files with %s', (_, kind, files, code, line) => {
    it('are refused with the line, and nothing of them is taken', async () => {
      const view = await importing(kind, files);
      expect(view).toMatchObject({ state: 'failed', failure: 'files-refused', tables: [], actions: ['resume'] });
      expect(view.problems).toContainEqual(expect.objectContaining({ code, line, refused: true }));
      const { occupations, places } = await test.client.call(readReference);
      expect([occupations.imported, places.imported]).toEqual([null, null]);
    });
  });

  it('takes an archive, follows it, and changes nothing the second time', async () => {
    await send('occupations', romeFiles());
    const { waiting } = await administrator.call(listReferenceImports);
    expect(waiting).toHaveLength(5);
    const { id } = await administrator.call(startReferenceImport, { body: { kind: 'occupations' } });
    let last: View | undefined;
    for await (const seen of administrator.follow(followReferenceImport, { params: { id } })) last = seen;
    expect(last).toMatchObject({ state: 'done', problemCount: 0, processed: last?.total });
    expect(counts(last!)).toEqual([
      ['occupations', '3.47', 3, 0, 0, 0],
      ['titles', '3.47', 3, 0, 0, 0],
      ['proximity', '3.47', 3, 0, 0, 0],
    ]);
    const before = await test.client.call(readReference);
    expect(before.occupations).toMatchObject({ imported: { version: '3.47', rows: 3 }, titles: { rows: 3 } });
    test.clock.advance(60_000);
    expect(counts(await importing('occupations', romeFiles()))).toEqual([
      ['occupations', '3.47', 0, 0, 3, 0],
      ['titles', '3.47', 0, 0, 3, 0],
      ['proximity', '3.47', 0, 0, 3, 0],
    ]);
    expect(await test.client.call(readReference)).toEqual(before);
    expect(await test.sql('select 1 from offers.reference_file where import_id = $1', [id])).toEqual([]);
  });

  it('completes imported titles beside our words, which come first', async () => {
    expect((await suggested('sculptrice sur gla')).map(({ code, fr }) => [code, fr])).toEqual([
      ['B1101', 'Création en arts plastiques'],
    ]);
    expect((await suggested('boulang'))[0]).toMatchObject({ code: 'D1102', en: 'Bakery' });
    expect((await suggested('touriere'))[0]).toMatchObject({ code: 'D1104', matched: 'Tourière' });
  });

  it('lets files of offers name an imported title', async () => {
    const { report } = await imported(test, prospector, offerFile({ Référence: 'S', Métier: 'sculptrice sur glace' }));
    expect(report).toMatchObject({ created: 1, rejected: 0 });
    expect(await test.sql(`select occupation from offers.offer where reference = 'S'`)).toEqual([
      { occupation: 'B1101' },
    ]);
  });

  it('says which occupations are close', async () => {
    const { items } = await test.client.call(listNeighbours, { params: { code: 'D1102' }, query: {} });
    expect(items.map(({ code }) => code)).toEqual(['D1104', 'B1101']);
    expect(items[0]!.closeness).toBeGreaterThan(items[1]!.closeness);
    await expect(test.client.call(listNeighbours, { params: { code: 'A9999' } })).rejects.toMatchObject(
      problem('occupation-unknown'),
    );
  });

  it('takes a newer version, ends what it no longer has when that is meant, and takes no older one', async () => {
    const newer = {
      [archive.codes4]: codes4(['D1102', 'Boulanger / Boulangère', 'D1102'], ['D1110', 'Tourier / Tourière', 'D1104'], ['D1104', 'Pâtissier / Pâtissière', 'D1104']), // prettier-ignore
    };
    expect(await importing('occupations', newer)).toMatchObject({ state: 'failed', failure: 'too-many-ended' });
    const done = await importing('occupations', newer, { mayEnd: true });
    expect(counts(done)).toEqual([['occupations', '4.60', 1, 2, 0, 1]]);
    expect(await test.sql(`select code from offers.rome_occupation where ended_in = '4.60'`)).toEqual([
      { code: 'B1101' },
    ]);
    expect(await suggested('sculptrice sur glace')).toEqual([]);
    const older = await importing('occupations', { [archive.codes]: romeFiles()[archive.codes]! });
    expect(older).toMatchObject({ state: 'done', tables: [], problems: [{ code: 'version-older', refused: false }] });
  });

  it('tells titles of unknown occupations, and takes the others', async () => {
    const { [archive.codes]: _, ...rest } = romeFiles();
    const view = await importing('occupations', {
      ...rest,
      [archive.codes4]: codes4(['D1102', 'Boulanger / Boulangère', 'D1102'], ['D1104', 'Pâtissier / Pâtissière', 'D1104'], ['D1110', 'Tourier / Tourière', 'D1104']), // prettier-ignore
    }, { mayEnd: true }); // prettier-ignore
    expect(view).toMatchObject({ state: 'done', problemCount: 1 });
    expect(view.problems).toMatchObject([
      { file: archive.titles, line: 4, code: 'occupation-unknown', refused: false },
    ]);
  });

  it('begins anew when it is asked to, and by itself after a crash', async () => {
    await send('occupations', { [archive.codes4]: codes4(['A1101', 'Engins', 'A1101']) });
    const { id } = await administrator.call(startReferenceImport, { body: { kind: 'occupations' } });
    expect(await ended(id)).toMatchObject({ failure: 'too-many-ended' });
    await administrator.call(resumeReferenceImport, { params: { id } });
    expect(await ended(id)).toMatchObject({ failure: 'too-many-ended' });
    await test.sql(`update offers.reference_import set may_end = true, state = 'running' where id = $1`, [id]);
    const next = await startTestApp([offersApp], { databaseUrl: test.databaseUrl });
    expect(await ended(id)).toMatchObject({ state: 'done', failure: null });
    await next.close();
    const resumed = administrator.call(resumeReferenceImport, { params: { id } });
    await expect(resumed).rejects.toMatchObject(problem('transition-not-allowed'));
  });

  it('takes communes and mergers, which win over what we had', async () => {
    const places = async (q: string) => (await test.client.call(suggestPlaces, { query: { q } })).items;
    expect((await places('79400'))[0]).toMatchObject({ approximate: true });
    const files = {
      'communes-france-2025.csv': communes(`79270;Saint-Maixent-l'École;79400;46.41234;-0.20987;6960`, '79999;Niort-Aiffres;79000 79230;46.3;-0.4;70000'), // prettier-ignore
      'mvtcommune_2025.csv': movements('32;2025-01-01;COM;79003;Aiffres;COM;79999', '32;2025-01-01;COM;79191;Niort;COM;79999'), // prettier-ignore
    };
    expect(counts(await importing('places', files))).toEqual([
      ['communes', '2025', 2, 0, 0, 0],
      ['merges', '2025', 2, 0, 0, 0],
    ]);
    // The import is done for everybody a moment before this process reads it.
    await until('the places are read', async () => (await places('79400'))[0]?.approximate === false);
    expect((await places('79400'))[0]).toMatchObject({ latitude: 46.41234 });
    expect((await places('79230'))[0]).toMatchObject({ communeCode: '79999', label: 'Niort-Aiffres' });
    expect(counts(await importing('places', files)).map(([, , ...changes]) => changes)).toEqual([
      [0, 0, 2, 0],
      [0, 0, 2, 0],
    ]);
    expect((await test.client.call(readReference)).places).toMatchObject({ imported: { version: '2025', rows: 2 } });
  });

  // Skipped without ROME_DATA_DIR, and the suite prints so: the official archive is not ours to copy into the project.
  (isGiven ? it : it.skip)(
    'takes the official archive in less than a minute',
    async () => {
      const started = performance.now();
      const body = { kind: 'occupations', folder: official, mayEnd: true } as const;
      const view = await ended((await administrator.call(startReferenceImport, { body })).id);
      const seconds = (performance.now() - started) / 1000;
      console.info(`ROME: imported in ${seconds.toFixed(1)} s`, counts(view), view.problemCount);
      expect(view).toMatchObject({ state: 'done', problemCount: 0 });
      expect(seconds).toBeLessThan(60);
      expect((await suggested('accastilleuse')).length).toBeGreaterThan(0);
      const startedTyping = performance.now();
      for (const q of ['s', 'sa', 'conduc', 'agent de', 'sculpteur sur', 'electricien du batiment']) await suggested(q);
      console.info(`ROME: a suggestion in ${((performance.now() - startedTyping) / 6).toFixed(1)} ms`);
    },
    120_000,
  );
});
