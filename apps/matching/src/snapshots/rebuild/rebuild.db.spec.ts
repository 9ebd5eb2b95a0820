import { accountsApp } from '@app/accounts';
import { candidatesApp } from '@app/candidates';
import {
  createYouth,
  followSnapshotRebuild,
  giveConsent,
  rankYouthsForOffer,
  readSnapshotRebuild,
  rebuildSnapshots,
  type Client,
} from '@app/contracts';
import { offersApp } from '@app/offers';
import { aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { imported, offerFile } from '../../../../offers/test/offer-file.js';
import { matchingApp } from '../../matching.app.js';

const apps = [accountsApp, offersApp, candidatesApp, matchingApp];
const TEN_MINUTES_MS = 10 * 60_000;

describe('what ranking knows, made anew', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  let administrator: Client;
  let youthId: string;
  beforeAll(async () => {
    test = await startTestApp(apps);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
    administrator = await clientOf(test, (await aStaff(test, 'administrator')).email);
    const prospector = await clientOf(test, (await aStaff(test, 'prospector')).email);
    await imported(test, prospector, offerFile({ Référence: 'A' }, { Référence: 'B' }, { Référence: 'C' }));
    const identity = { firstName: 'Ana', lastName: 'Zola', birthOn: '2009-03-14' };
    youthId = (await coach.call(createYouth, { body: { identity } })).id;
    const purposes = ['ranking' as const];
    const agreed = { purposes, basis: 'consent' as const, on: '2026-11-02', channel: 'oral' as const };
    await test.settled();
    await coach.call(giveConsent, { params: { id: youthId }, body: agreed });
    await test.settled();
  });
  afterAll(() => test.close());

  const snapshots = async () => ({
    offers: await test.sql(
      `select offer_id, revision, facts, title, employer_id, employer_name, site_address, open, embargo,
         organisation_id, closures, hires
       from matching.offer_snapshot where open order by offer_id`,
    ),
    youths: await test.sql(
      `select youth_id, revision, organisation_id, facts, shareable, searching
       from matching.youth_snapshot where facts is not null order by youth_id`,
    ),
  });
  const rebuild = async () => {
    // Everything was said long enough ago to be forgotten, but for what the test says is newer.
    for (const table of ['offer_snapshot', 'youth_snapshot'])
      await test.sql(`update matching.${table} set said_at = said_at - interval '10 minutes'`);
    await administrator.call(rebuildSnapshots);
    await test.settled();
    return administrator.call(readSnapshotRebuild);
  };

  it('was never, then is followed to its end', async () => {
    expect(await administrator.call(readSnapshotRebuild)).toMatchObject({ state: 'never', id: null });
    await expect(coach.call(rebuildSnapshots)).rejects.toMatchObject({ problem: { code: 'not-allowed' } });
    const begun = await administrator.call(rebuildSnapshots);
    expect(begun).toMatchObject({ state: 'running', offers: { state: 'queued' } });
    const told = [];
    for await (const view of administrator.follow(followSnapshotRebuild)) told.push(view);
    expect(told.at(-1)).toMatchObject({
      id: begun.id,
      state: 'done',
      offers: { state: 'done', processed: 3, total: 3 },
      youths: { state: 'done', processed: 1, total: 1 },
      forgotten: 0,
    });
  });

  it('is the same after everything was lost', async () => {
    const before = await snapshots();
    expect([before.offers.length, before.youths.length]).toEqual([3, 1]);
    await test.sql(`delete from matching.offer_snapshot`);
    await test.sql(`delete from matching.youth_snapshot`);
    expect((await rebuild()).state).toBe('done');
    expect(await snapshots()).toEqual(before);
  });

  it('mends what was wrong, and empties what nobody says again', async () => {
    const before = await snapshots();
    const [offer] = before.offers as { offer_id: string }[];
    const id = offer!.offer_id;
    await test.sql(
      `update matching.offer_snapshot set title = 'Autre', facts = facts || '{"openings": 9}' where offer_id = $1`,
      [id],
    );
    for (const ghost of ['00000000-0000-4000-8000-000000000000', 'ffffffff-ffff-4fff-bfff-ffffffffffff']) {
      await test.sql(
        `insert into matching.offer_snapshot (offer_id, revision, facts, title, employer_id, employer_name, site_address)
         select $1, 1, facts, title, employer_id, employer_name, site_address from matching.offer_snapshot where offer_id = $2`,
        [ghost, id],
      );
      await test.sql(
        `insert into matching.youth_snapshot (youth_id, revision, organisation_id, facts, shareable)
         select $1, 1, organisation_id, facts, true from matching.youth_snapshot where youth_id = $2`,
        [ghost, youthId],
      );
    }
    // What was said a moment ago may be newer than the reading: it stays.
    await test.sql(`update matching.youth_snapshot set said_at = $1 where youth_id::text like 'ffff%'`, [
      new Date(test.clock.now().getTime() + TEN_MINUTES_MS),
    ]);
    expect(await rebuild()).toMatchObject({ state: 'done', forgotten: 3 });
    const after = await snapshots();
    expect(after.offers).toEqual(before.offers);
    expect(after.youths).toHaveLength(2);
    const { counts } = await coach.call(rankYouthsForOffer, { params: { id } });
    expect(counts).toEqual({ eligible: 0, toCheck: 1, blocked: 0 });
  });

  it('does not bring back what was taken back meanwhile', async () => {
    await test.sql(`update matching.youth_snapshot set facts = null, said_at = $2 where youth_id = $1`, [
      youthId,
      new Date(test.clock.now().getTime() + 2 * TEN_MINUTES_MS),
    ]);
    await rebuild();
    expect(
      await test.sql(`select 1 from matching.youth_snapshot where youth_id = $1 and facts is null`, [youthId]),
    ).toHaveLength(1);
  });

  it('goes on where a process died', async () => {
    const [{ id: middle } = { id: '' }] = await test.sql<{ id: string }>(
      `select id from offers.offer order by id offset 1 limit 1`,
    );
    const rebuildId = randomUUID();
    await test.sql(
      `insert into offers.retelling (rebuild_id, last_id, processed, total, started_at) values ($1, $2, 2, 3, now())`,
      [rebuildId, middle],
    );
    const other = await startTestApp([offersApp], { databaseUrl: test.databaseUrl });
    await other.settled();
    await other.close();
    const rows = await test.sql<{ payload: { after: string; offers: object[]; processed: number; upTo: null } }>(
      `select payload from offers.outbox_event where payload->>'rebuildId' = $1`,
      [rebuildId],
    );
    expect(rows.map(({ payload }) => [payload.after, payload.offers.length, payload.processed, payload.upTo])).toEqual([
      [middle, 1, 3, null],
    ]);
    const [row] = await test.sql(
      `select processed, ended_at is not null as ended from offers.retelling where rebuild_id = $1`,
      [rebuildId],
    );
    expect(row).toEqual({ processed: 3, ended: true });
  });
});
