import { accountsApp } from '@app/accounts';
import { importOffers, ProblemResponse, readOfferImport, type Client } from '@app/contracts';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { offersApp } from '../offers.app.js';

const FOLDER = 'apps/offers/test/nasty';
const TABLE = `${FOLDER}/expected.json`;

/** What becomes of a file: why it is refused as a whole, or each line that is not simply a new offer. */
type Outcome = { refused: string[] } | { created: number; others: string[] };

/** `UPDATE_NASTY=1` writes the table anew, to be read line by line before it is committed. */
const update = process.env.UPDATE_NASTY === '1';
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));
const expected = (update ? {} : JSON.parse(readFileSync(TABLE, 'utf8'))) as Record<string, Outcome>;

describe('files as they come', () => {
  let test: TestApp;
  let someone: { client: Client; personId: string };
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    const { email, personId } = await aStaff(test, 'prospector');
    someone = { client: await clientOf(test, email), personId };
  });
  afterAll(async () => {
    if (update) writeFileSync(TABLE, `${JSON.stringify(expected, null, 2)}\n`);
    await test.close();
  });

  async function outcomeOf(bytes: Uint8Array<ArrayBuffer>, client: Client): Promise<Outcome> {
    try {
      const { id } = await client.call(importOffers, { body: bytes });
      await test.settled();
      const { state, report } = await client.call(readOfferImport, { params: { id } });
      expect(state).toBe('done');
      const others = report.rows.filter(({ outcome }) => outcome !== 'created');
      const lines = others.flatMap(({ line, outcome, problems }) =>
        problems.length
          ? problems.map(({ column, code }) => `${line} ${column || '-'}: ${code}`)
          : `${line} ${outcome}`,
      );
      return { created: report.created, others: lines };
    } catch (error) {
      if (!(error instanceof ProblemResponse) || error.problem.code !== 'file-unreadable') throw error;
      return { refused: (error.problem.facts?.reasons as { code: string }[]).map(({ code }) => code) };
    }
  }

  it.each(files)('%s', async (name) => {
    // Each in an organisation of its own: no file meets the offers of another.
    const client = await clientOf(test, (await aStaff(test, 'prospector')).email);
    const outcome = await outcomeOf(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), client);
    if (update) expected[name] = outcome;
    expect(outcome).toEqual(expected[name]);
  });

  it('has an answer for each of them, and no more', () => {
    expect(Object.keys(expected).toSorted()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThan(20);
  });

  it('writes what the report says and nothing else, whatever the bytes', async () => {
    const samples = files.map((name) => readFileSync(`${FOLDER}/${name}`)).filter(({ length }) => length < 2_000);
    const torn = fc
      .record({ at: fc.nat(samples.length - 1), from: fc.nat(1_500), noise: fc.uint8Array({ maxLength: 12 }) })
      .map(({ at, from, noise }) => {
        const bytes = samples[at]!;
        return new Uint8Array(Buffer.concat([bytes.subarray(0, from), noise, bytes.subarray(from + noise.length)]));
      });
    const written = async () =>
      (
        await test.sql<{ offers: number; told: number; reported: number }>(
          `select (select count(*)::int from offers.offer where collected_by = $1) as offers,
             (select count(*)::int from offers.outbox_event e join offers.offer o on o.id::text = e.payload->>'offerId'
              where e.type = 'OfferPublished' and o.collected_by = $1) as told,
             (select coalesce(sum(created), 0)::int from offers.import where uploaded_by = $1 and state = 'done') as reported`,
          [someone.personId],
        )
      )[0]!;
    await fc.assert(
      fc.asyncProperty(torn, async (bytes) => {
        await outcomeOf(bytes, someone.client);
      }),
      { numRuns: 60 },
    );
    const { offers, told, reported } = await written();
    const read = await test.sql(`select 1 from offers.offer where collected_by = $1 and state = 'underReview'`, [
      someone.personId,
    ]);
    expect([offers, told + read.length]).toEqual([reported, reported]);
  }, 90_000);
});
