import { accountsApp } from '@app/accounts';
import { rankOffersForYouth, rankYouthsForOffer, type Client } from '@app/contracts';
import { parseDay } from '@app/domain';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { aWindow, aYouth, NIORT } from '../../../../../libs/domain/test/facts.js';
import { matchingApp } from '../../matching.app.js';

const LONG_AGO = parseDay('2026-01-01');

describe('two processes on one database', () => {
  let one: TestApp;
  let two: TestApp;
  let staff: Staff;
  let clients: Client[];
  beforeAll(async () => {
    one = await startTestApp([accountsApp, matchingApp]);
    two = await startTestApp([accountsApp, matchingApp], { databaseUrl: one.databaseUrl });
    staff = await aStaff(one, 'coach');
    clients = [await clientOf(one, staff.email), await clientOf(two, staff.email)];
  });
  afterAll(async () => {
    await two.close();
    await one.close();
  });

  const publish = (offerId: string, revision: number, closed = false) =>
    one.app.get(UnitOfWork, { strict: false }).run(async (work) => {
      const offer = {
        ...{ offerId, revision, title: 'Boulanger', employerId: randomUUID(), employerName: 'F', siteAddress: 'Niort' },
        facts: {
          ...{ id: offerId, revision, contractTypes: ['apprenticeship' as const], occupation: 'D1102', openings: 1 },
          ...{ startFrom: parseDay('2027-09-01'), startTo: null, place: NIORT, skills: [] },
        },
      };
      if (closed) await work.publish('OfferClosed', { ...offer, state: 'filled', reason: null });
      else await work.publish(revision === 1 ? 'OfferPublished' : 'OfferChanged', offer);
    });
  const aFollowed = async () => {
    const facts = aYouth({ id: randomUUID(), windows: [aWindow({ from: LONG_AGO })] });
    await one.sql(
      `insert into matching.youth_snapshot (youth_id, revision, organisation_id, facts, shareable) values ($1, 1, $2, $3, true)`,
      [facts.id, staff.organisationId, JSON.stringify(facts)],
    );
    await one.sql(`insert into matching.youth_access values (gen_random_uuid(), 1, $1, $2, false)`, [
      staff.personId,
      facts.id,
    ]);
    return facts;
  };
  const offersOf = async (client: Client, id: string) =>
    (await client.call(rankOffersForYouth, { params: { id } })).entries.map((entry) => entry.id);

  it('each list holds a published offer, and drops a closed one, within a second', async () => {
    const youth = await aFollowed();
    const offerId = randomUUID();
    const everywhere = async (held: boolean) =>
      (await Promise.all(clients.map((client) => offersOf(client, youth.id)))).every(
        (ids) => ids.includes(offerId) === held,
      );
    await publish(offerId, 1);
    await until('the offer is on both lists', () => everywhere(true), 1_000);
    await publish(offerId, 2, true);
    await until('the offer is on no list', () => everywhere(false), 1_000);
  });

  it('is closed whichever is heard first', async () => {
    const youth = await aFollowed();
    const offerId = randomUUID();
    await publish(offerId, 2, true);
    await publish(offerId, 1);
    await one.settled();
    for (const client of clients) expect(await offersOf(client, youth.id)).not.toContain(offerId);
  });

  it('misses no change of a transaction that began earlier and ended later than others', async () => {
    const [early, late] = [await aFollowed(), await aFollowed()];
    const offerId = randomUUID();
    await publish(offerId, 1);
    await one.settled();
    const verdicts = async (client: Client) => {
      const { entries } = await client.call(rankYouthsForOffer, { params: { id: offerId }, query: { limit: 100 } });
      return [early, late].map(({ id }) => entries.find((entry) => entry.id === id)?.verdict);
    };
    const change = `update matching.youth_snapshot set facts = facts || '{"reachKm": null}' where youth_id = $1`;
    const slow = new pg.Client({ connectionString: one.databaseUrl });
    await slow.connect();
    await slow.query('begin');
    await slow.query(change, [early.id]);
    await one.sql(change, [late.id]);
    for (const client of clients) expect(await verdicts(client)).toEqual(['eligible', 'toCheck']);
    await slow.query('commit');
    await slow.end();
    for (const client of clients) expect(await verdicts(client)).toEqual(['toCheck', 'toCheck']);
  });
});
