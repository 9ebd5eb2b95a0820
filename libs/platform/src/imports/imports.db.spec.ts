import { startTinyApp, tinyApp, NoteEntity } from '@app/testing/tiny/tiny-app.js';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { Injectable } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Work } from '../database/unit-of-work.js';
import { HopelessJob } from '../queue/queue-backend.js';
import type { TableRow } from '../tabular/read-table.js';
import { Imports, importsWith, type Upload } from './imports.js';
import { ImportMappings } from './mapping/import-mappings.js';
import { ImportReports } from './reports/import-reports.js';
import type { RowImporter, RowOutcome } from './row-importer.js';

const organisationId = randomUUID();
const ours = [organisationId];
/** What the importer does beside writing a note; a spec may make it fail or wait. */
let meanwhile: (text: string) => Promise<void> | void = () => {};

@Injectable()
class NoteImporter implements RowImporter {
  readonly kind = 'notes';
  readonly columns = [
    { key: 'text', heading: 'Texte', synonyms: ['Note'], required: true, example: 'pain' },
    { key: 'more', heading: 'Suite', synonyms: [], required: false, example: '' },
  ];

  async importRows(work: Work, rows: TableRow[]): Promise<RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    for (const row of rows) outcomes.push(await this.importRow(work, row));
    return outcomes;
  }

  private async importRow({ db }: Work, { cells }: TableRow): Promise<RowOutcome> {
    const { text = '' } = cells;
    await meanwhile(text);
    const known = await db.existsBy(NoteEntity, { text });
    if (!known) await db.insert(NoteEntity, { id: randomUUID(), eventId: organisationId, text });
    const problems = [{ column: 'Texte', code: 'x', value: text, expected: '=1+1' }];
    if (text.startsWith('bad')) return { outcome: 'rejected', label: text, problems };
    return { outcome: known ? 'unchanged' : 'created', label: text, problems: [] };
  }
}

describe('long imports', () => {
  let test: TestApp;
  let imports: Imports;
  let reports: ImportReports;
  beforeAll(async () => {
    test = await startTinyApp([tinyApp({ providers: importsWith(NoteImporter), queues: ['imports'] })]);
    imports = test.app.get(Imports, { strict: false });
    reports = test.app.get(ImportReports, { strict: false });
  });
  afterAll(() => test.close());
  afterEach(() => {
    meanwhile = () => {};
  });

  const file = (count: number, word: string, heading = 'Texte') =>
    new TextEncoder().encode([heading, ...Array.from({ length: count }, (_, at) => `${word} ${at}`)].join('\n'));
  const send = (bytes: Uint8Array, more: Partial<Upload> = {}) =>
    imports.accept({ bytes, fileName: 'f.csv', organisationId, uploadedBy: randomUUID(), ...more });
  const step = (id: string) => ({ id, organisationIds: ours, by: 'somebody' });
  const ended = (id: string, state: string) =>
    until(`the import is ${state}`, async () => (await reports.import(id, ours)).state === state, 60_000);
  const notes = async (word: string) =>
    (await test.sql(`select text from offers.note where text like $1`, [`${word} %`])).length;

  it('reads 10,000 rows, telling how far it is, and shows the first of them', async () => {
    const { id } = await send(file(10_000, 'many'));
    const seen: number[] = [];
    for await (const progress of await reports.follow(id, ours)) if (progress) seen.push(progress.processed);
    expect(seen.at(-1)).toBe(10_000);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const view = await reports.view(id, ours);
    expect(view.report).toMatchObject({ total: 10_000, created: 10_000 });
    expect(view.report.rows).toHaveLength(250);
    expect(await notes('many')).toBe(10_000);
  }, 120_000);

  it('rehearses: the same report, and nothing written', async () => {
    const bytes = file(250, 'dry');
    const twice = new TextEncoder().encode(`${new TextDecoder().decode(bytes)}\ndry 3\nbad row`);
    const { id } = await send(twice, { dryRun: true });
    await ended(id, 'done');
    const rehearsal = await reports.view(id, ours);
    expect(rehearsal).toMatchObject({ dryRun: true, processed: 252 });
    expect(await notes('dry')).toBe(0);
    const real = await send(twice);
    await ended(real.id, 'done');
    expect((await reports.view(real.id, ours)).report).toEqual(rehearsal.report);
    expect(rehearsal.report).toMatchObject({ created: 250, unchanged: 1, rejected: 1 });
  });

  it('never tells of rows that its report does not show yet, real or rehearsed', async () => {
    const look = (id: string) =>
      test.sql<{ state: string; created: number; shown: number }>(
        `select state, created::int, (select count(*)::int from offers.import_row where import_id = import.id) as shown
         from offers.import where id = $1`,
        [id],
      );
    for (const dryRun of [true, false]) {
      const { id } = await send(file(3_000, `told-${dryRun}`), { dryRun });
      const seen: unknown[] = [];
      await until('the import is done', async () => {
        const [now] = await look(id);
        if (now!.created !== now!.shown) seen.push(now);
        return now!.state === 'done';
      });
      expect(seen).toEqual([]);
    }
  }, 60_000);

  it('stops between two rows when it is cancelled, and goes on where it stopped', async () => {
    let id = '';
    // The row that is read when somebody cancels holds the import: the answer comes when its chunk is whole.
    meanwhile = (text) => {
      if (text === 'stop 150') void imports.cancel(step(id));
    };
    ({ id } = await send(file(350, 'stop')));
    await ended(id, 'cancelled');
    const { processed, actions } = await reports.view(id, ours);
    expect(actions).toEqual(['resume']);
    expect(processed % 100).toBe(0);
    expect(processed).toBeLessThan(350);
    expect(await notes('stop')).toBe(processed);
    await expect(imports.cancel(step(id))).rejects.toMatchObject({ code: 'transition-not-allowed' });
    await imports.resume(step(id));
    await ended(id, 'done');
    expect((await reports.view(id, ours)).report).toMatchObject({ total: 350, created: 350 });
    expect(await notes('stop')).toBe(350);
  });

  it('is marked as failed when it fails for good, with no half of a chunk, and can be resumed', async () => {
    meanwhile = (text) => {
      if (text === 'broken 120') throw new HopelessJob('no retry mends this');
    };
    const { id } = await send(file(150, 'broken'));
    await ended(id, 'failed');
    expect(await reports.view(id, ours)).toMatchObject({ failure: 'unforeseen', processed: 100, actions: ['resume'] });
    expect(await notes('broken')).toBe(100);
    meanwhile = () => {};
    await imports.resume(step(id));
    await ended(id, 'done');
    expect(await reports.view(id, ours)).toMatchObject({ failure: null, report: { created: 150, rejected: 0 } });
  });

  it('gives all lines a page at a time, and as a file that no spreadsheet runs', async () => {
    const { id } = await send(new TextEncoder().encode('Texte\nun\nbad deux\n=cmd trois'));
    await ended(id, 'done');
    const first = await reports.page(id, ours, { limit: 2 });
    const second = await reports.page(id, ours, { limit: 2, cursor: first.cursor! });
    expect([...first.items, ...second.items].map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(second.cursor).toBeNull();
    expect((await reports.page(id, ours, { limit: 9, outcome: 'rejected' })).items).toHaveLength(1);
    let text = '';
    for await (const part of await reports.csv(id, ours)) text += part;
    expect(text.split('\r\n')).toEqual([
      '\ufeffLigne;Résultat;Quoi;Colonne;Problème;Valeur lue;Attendu',
      '2;créée;un;;;;',
      "3;refusée;bad deux;Texte;x;bad deux;'=1+1",
      "4;créée;'=cmd trois;;;;",
      '',
    ]);
    await expect(reports.page(id, [randomUUID()], { limit: 2 })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('reads the headings that somebody chose, and proposes them next time', async () => {
    const mappings = test.app.get(ImportMappings, { strict: false });
    const bytes = new TextEncoder().encode('Texte;Libellé\nfaux;juste 1');
    const proposed = async () =>
      (await mappings.propose(bytes, organisationId)).columns.map(({ proposed, because }) => [proposed, because]);
    expect(await proposed()).toEqual([
      ['Texte', 'recognised'],
      [null, null],
    ]);
    const { id } = await send(bytes, { mapping: { text: 'Libellé' } });
    await ended(id, 'done');
    expect(await notes('juste')).toBe(1);
    expect((await proposed())[0]).toEqual(['Libellé', 'saved']);
    await expect(send(bytes, { mapping: { nothing: 'Texte' } })).rejects.toMatchObject({ code: 'mapping-unknown' });
    await expect(send(bytes, { mapping: { text: 'Absent' } })).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
