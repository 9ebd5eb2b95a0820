import { readOfferImport, importOffers, type Client } from '@app/contracts';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { accountsApp } from '@app/accounts';
import { aStaff } from '@app/testing/staff.js';
import { clientOf } from '@app/testing/visitor.js';
import { imported, offerFile } from '../../test/offer-file.js';
import { offersApp } from '../offers.app.js';

const demo = readFileSync('demo/offres.csv');

describe('importing a file of offers', () => {
  let test: TestApp;
  let prospector: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    prospector = await clientOf(test, (await aStaff(test, 'prospector')).email);
  });
  afterAll(() => test.close());

  const somebody = async (role: 'prospector' | 'manager' | 'coach') => clientOf(test, (await aStaff(test, role)).email);
  const eventsOf = (title: string) =>
    test.sql<{ type: string; payload: { revision: number; facts: { skills: string[] } } }>(
      `select type, payload from offers.outbox_event where payload->>'title' = $1 order by position`,
      [title],
    );

  it('publishes every row of the demo file but the two that are wrong, which it explains', async () => {
    const { state, processed, report } = await imported(test, prospector, demo);
    expect({ state, processed }).toEqual({ state: 'done', processed: 40 });
    expect(report).toMatchObject({ total: 40, created: 38, updated: 0, unchanged: 0, rejected: 2 });
    expect(report.rows.filter(({ outcome }) => outcome === 'rejected').map(({ problems }) => problems)).toEqual([
      [
        {
          column: 'SIRET',
          code: 'siret-invalid',
          value: '97675745200031',
          expected: 'Les 14 chiffres du SIRET, comme 732 829 320 00074',
        },
      ],
      [
        {
          column: 'Début au plus tôt',
          code: 'date-unreadable',
          value: 'rentrée prochaine',
          expected: 'Une date comme 12/03/2026',
        },
      ],
    ]);
    expect(report.rows[0]).toEqual({
      line: 2,
      outcome: 'created',
      label: 'Fournil Martin, Apprenti boulanger (h/f)',
      problems: [],
    });
    expect(await test.published('OfferPublished')).toBe(38);
  });

  it('changes nothing when the same file comes again', async () => {
    const before = await test.sql('select id, revision from offers.offer order by id');
    const { report } = await imported(test, prospector, demo);
    expect(report).toMatchObject({ created: 0, updated: 0, unchanged: 38, rejected: 2 });
    expect(await test.sql('select id, revision from offers.offer order by id')).toEqual(before);
    expect(await test.published('OfferPublished')).toBe(38);
    expect(await test.published('OfferChanged')).toBe(0);
  });

  it('tells of nobody: no address, no number, no name of a contact', async () => {
    const rows = await test.sql<{ payload: string }>(`select payload::text as payload from offers.outbox_event`);
    const contacts = await test.sql<{ name: string; email: string; phone: string }>(
      'select name, email, phone from offers.employer_contact',
    );
    const told = rows.map(({ payload }) => payload).join('\n');
    expect(told).not.toMatch(/@|\+33/);
    expect(contacts.flatMap((contact) => Object.values(contact)).filter((text) => text && told.includes(text))).toEqual(
      [],
    );
  });

  it('updates what was corrected, once', async () => {
    const client = await somebody('manager');
    const title = 'Correction attendue';
    await imported(test, client, offerFile({ Intitulé: title }));
    const { report } = await imported(test, client, offerFile({ Intitulé: title, Compétences: 'pétrissage' }));
    expect(report).toMatchObject({ created: 0, updated: 1 });
    await imported(test, client, offerFile({ Intitulé: title, Compétences: 'pétrissage' }));
    const told = await eventsOf(title);
    expect(told.map(({ type, payload }) => [type, payload.revision, payload.facts.skills])).toEqual([
      ['OfferPublished', 1, ['lever tôt', 'hygiène']],
      ['OfferChanged', 2, ['pétrissage']],
    ]);
  });

  it('knows an offer without a reference by its site, title and commune, and keeps it when the reference comes', async () => {
    const client = await somebody('prospector');
    const named = { Référence: '', Intitulé: 'Vendeur en boulangerie' };
    expect((await imported(test, client, offerFile(named))).report.created).toBe(1);
    expect(
      (await imported(test, client, offerFile({ ...named, Intitulé: 'VENDEUR EN BOULANGERIE' }))).report.updated,
    ).toBe(1);
    expect(
      (await imported(test, client, offerFile({ ...named, Référence: 'X1', Intitulé: 'Vendeur en boulangerie' })))
        .report.updated,
    ).toBe(1);
    expect(
      (await imported(test, client, offerFile({ ...named, Commune: 'Aiffres', 'Code postal': '79230' }))).report
        .created,
    ).toBe(1);
  });

  it('tells all that is wrong with a row at once, and what to write', async () => {
    const wrong = {
      SIRET: '123',
      Courriel: 'pas une adresse',
      Commune: 'Nirot',
      Métier: 'licorne',
      Contrat: 'stage',
      Postes: '0',
    };
    const { report } = await imported(test, await somebody('prospector'), offerFile(wrong, { Référence: 'N2' }));
    expect(report).toMatchObject({ created: 1, rejected: 1 });
    expect(report.rows[0]?.problems.map(({ column, code, value }) => [column, code, value])).toEqual([
      ['SIRET', 'siret-invalid', '123'],
      ['Courriel', 'email-unreadable', 'pas une adresse'],
      ['Métier', 'occupation-unknown', 'licorne'],
      ['Contrat', 'contract-type-unknown', 'stage'],
      ['Postes', 'openings-out-of-range', '0'],
      ['Commune', 'place-unknown', 'Nirot'],
    ]);
    expect(report.rows[0]?.problems.every(({ expected }) => expected.length > 5)).toBe(true);
  });

  it('refuses the second of two lines that disagree about one offer, so that the file says the same next time', async () => {
    const client = await somebody('prospector');
    const file = offerFile({ Postes: '1' }, { Postes: '3' }, { Postes: '1' });
    const first = (await imported(test, client, file)).report.rows;
    expect(first.map(({ outcome }) => outcome)).toEqual(['created', 'rejected', 'unchanged']);
    expect(first[1]?.problems).toMatchObject([{ column: 'Référence', code: 'row-repeated' }]);
    expect((await imported(test, client, file)).report).toMatchObject({ updated: 0, unchanged: 2, rejected: 1 });
  });

  it('keeps organisations apart', async () => {
    const theirs = await somebody('prospector');
    const { id, report } = await imported(test, theirs, offerFile({ Entreprise: 'Un autre nom pour ce fournil' }));
    expect(report.created).toBe(1);
    const read = (client: Client) => client.call(readOfferImport, { params: { id } });
    await expect(read(prospector)).rejects.toMatchObject({ problem: { code: 'not-found' } });
    await expect(read(await somebody('coach'))).rejects.toMatchObject({ problem: { code: 'not-allowed' } });
    await expect(read(test.client)).rejects.toMatchObject({ problem: { code: 'sign-in-needed' } });
    const names = await test.sql(`select distinct employer_name from offers.offer where reference = 'N001' order by 1`);
    expect(names).toEqual([{ employer_name: 'Fournil Martin' }, { employer_name: 'Un autre nom pour ce fournil' }]);
  });

  it('answers any bytes with an import or a problem, and every import ends', async () => {
    const client = await somebody('prospector');
    const heading = Buffer.from(offerFile()).toString();
    const someBytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(`${heading}\n${text}`)),
      fc
        .array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 16, maxLength: 16 })
        .map((cells) => new Uint8Array(Buffer.from(`\ufeff${heading}\n${cells.join(';')}`, 'utf16le'))),
    );
    await fc.assert(
      fc.asyncProperty(someBytes, async (bytes) => {
        const answer = await client.call(importOffers, { body: bytes }).catch((error: { status: number }) => error);
        expect('status' in answer ? answer.status : 202).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
    await test.settled();
    expect(await test.sql(`select id from offers.import where state <> 'done'`)).toEqual([]);
  });
});
