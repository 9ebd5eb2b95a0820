import { accountsApp } from '@app/accounts';
import { importYouths, type Client } from '@app/contracts';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { candidatesApp } from '../../src/candidates.app.js';
import { aRow, imported, youthFile } from '../youth-file.js';

/** Files as people send them, and what they are told; `UPDATE_MAPS=1` writes the reports again, to be read before they are believed. */
const FOLDER = 'apps/candidates/test/nasty';
const REPORTS = `${FOLDER}/reports.json`;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));
const expected = JSON.parse(readFileSync(REPORTS, 'utf8')) as Record<string, unknown>;

describe('files that nobody should send, and everybody does', () => {
  let test: TestApp;
  const reports: Record<string, unknown> = {};
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
  });
  afterAll(async () => {
    if (process.env.UPDATE_MAPS) writeFileSync(REPORTS, JSON.stringify(reports, null, 2));
    await test.close();
  });

  const somebody = async () => {
    const staff = await aStaff(test, 'coach');
    return { staff, client: await clientOf(test, staff.email) };
  };
  const youthsOf = (organisationId: string) =>
    test.sql(`select 1 from candidates.youth where organisation_id = $1`, [organisationId]);

  async function reportOf(client: Client, bytes: Uint8Array<ArrayBuffer>): Promise<object> {
    try {
      const { report } = await imported(test, client, bytes);
      const { total, created, updated, unchanged, rejected, rows } = report;
      const told = rows.flatMap(({ line, problems }) =>
        problems.map(({ column, code }) => `${line} ${column}: ${code}`),
      );
      return { total, created, updated, unchanged, rejected, told };
    } catch (error) {
      const { status, problem } = error as { status: number; problem: { code: string } };
      return { status, code: problem.code };
    }
  }

  it('are more than twenty, each with its report', () => {
    expect(files.length).toBeGreaterThan(20);
    if (!process.env.UPDATE_MAPS) expect(Object.keys(expected)).toEqual(files);
  });

  it.each(files)('%s', async (name) => {
    const { staff, client } = await somebody();
    const report = await reportOf(client, new Uint8Array(readFileSync(`${FOLDER}/${name}`)));
    reports[name] = report;
    if (!process.env.UPDATE_MAPS) expect(report).toEqual(expected[name]);
    const { created = 0 } = report as { created?: number };
    expect(await youthsOf(staff.organisationId)).toHaveLength(created);
  });

  it('whatever the bytes: an answer, and of a row all or nothing', async () => {
    const { staff, client } = await somebody();
    const good = Buffer.from(youthFile(aRow));
    const spoilt = fc
      .tuple(fc.nat({ max: good.length - 1 }), fc.uint8Array({ minLength: 1, maxLength: 40 }))
      .map(
        ([at, bytes]) => new Uint8Array(Buffer.concat([good.subarray(0, at), bytes, good.subarray(at + bytes.length)])),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoilt, fc.uint8Array({ maxLength: 400 })), async (bytes) => {
        const answer = await client.call(importYouths, { body: bytes }).catch((error: { status: number }) => error);
        expect('status' in answer ? answer.status : 202).toBeLessThan(500);
      }),
      { numRuns: 80 },
    );
    await test.settled();
    expect(await test.sql(`select id from candidates.import where state <> 'done'`)).toEqual([]);
    const [told] = await test.sql<{ created: number }>(
      `select sum(created)::int as created from candidates.import where organisation_id = $1`,
      [staff.organisationId],
    );
    expect(await youthsOf(staff.organisationId)).toHaveLength(told!.created);
    const orphans = `select 1 from candidates.consent_act c left join candidates.youth y on y.id = c.youth_id where y.id is null`;
    expect(await test.sql(orphans)).toEqual([]);
  });
});
