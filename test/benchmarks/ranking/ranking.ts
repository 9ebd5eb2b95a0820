import { accountsApp } from '@app/accounts';
import { matchingApp } from '@app/matching';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { signedIn } from '@app/testing/visitor.js';
import { randomUUID } from 'node:crypto';
import type { Measurement, Section } from '../measure.js';
import { waits } from '../people.js';
import { fillRanking, offerId, OFFERS, rankingData, YOUTHS } from './ranking-data.js';
import { SqlLists } from './ranking-peer.js';

/** Lists with reasons over HTTP, and how soon a published offer has one; the one coach follows every youth. */
const PUBLICATIONS = 40;
const CLIENTS = 50;
const SECONDS = 10;
const READING_MS = 500;

export async function ranking(databaseUrl: string): Promise<Section> {
  const passerelle = await startTestApp([accountsApp, matchingApp], { databaseUrl });
  const staff = await aStaff(passerelle, 'coach');
  await fillRanking(passerelle, staff);
  const { body } = await (await signedIn(passerelle, staff.email)).token();
  const headers = { authorization: `Bearer ${String(body?.token)}` };
  const list = async (id: string): Promise<{ ms: number; ok: boolean }> => {
    const startedAt = performance.now();
    const response = await fetch(`${passerelle.url}/api/offers/${id}/ranking?verdict=eligible,toCheck`, { headers });
    await response.arrayBuffer();
    return { ms: performance.now() - startedAt, ok: response.ok };
  };
  const peer = new SqlLists(databaseUrl, staff.personId);
  await list(offerId(0));
  const published = await publications(passerelle, list);
  const alone = [await inTurns(1, async (n) => (await list(offerId(n))).ms), await inTurns(1, (n) => peer.timed(n))];
  const crowd = [
    await inTurns(CLIENTS, async (n) => (await list(offerId(n))).ms),
    await inTurns(CLIENTS, (n) => peer.timed(n)),
  ];
  await peer.close();
  const coaches = { clients: CLIENTS, restMs: READING_MS };
  const anyList = async () => (await list(offerId(Math.floor(Math.random() * OFFERS)))).ms;
  const readers = await waits(
    `a list, ${CLIENTS} coaches who read for half a second`,
    coaches,
    anyList,
    'p95 ≤ 300 ms',
  );
  await passerelle.close();
  return {
    title: 'Ranking',
    how: `${YOUTHS.toLocaleString('en')} youths, all followed by one coach, and ${OFFERS.toLocaleString('en')} open offers of one region. A list is a page of up to 50 who are not blocked, with every answer and part, kept with its inputs, over HTTP. The peer is one plain SQL query on the same tables in the same run, without reasons, HTTP or record. Client, server and database share the machine.`,
    rows: [
      { what: 'publication to a readable list', measured: spread(published), against: '', ratio: 'goal p95 ≤ 1 s' },
      against('a list, one after the other', alone),
      readers,
      against(`a list, ${CLIENTS} clients without a pause`, crowd),
    ],
  };
}

/** From the commit of the publication to the first list that is answered. */
async function publications(passerelle: TestApp, list: (id: string) => Promise<{ ok: boolean }>): Promise<number[]> {
  const { offer } = await rankingData();
  const unitOfWork = passerelle.app.get(UnitOfWork, { strict: false });
  const times: number[] = [];
  for (let number = OFFERS; number < OFFERS + PUBLICATIONS; number++) {
    const facts = offer(number);
    const words = { title: 'Apprenti', employerId: randomUUID(), employerName: 'Entreprise', siteAddress: 'Niort' };
    await unitOfWork.run(({ publish }) =>
      publish('OfferPublished', { offerId: facts.id, revision: 1, facts, ...words }),
    );
    const startedAt = performance.now();
    while (!(await list(facts.id)).ok);
    times.push(performance.now() - startedAt);
  }
  return times;
}

async function inTurns(clients: number, once: (number: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + SECONDS * 1_000;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = client; performance.now() < end; turn += clients) times.push(await once(turn % OFFERS));
    }),
  );
  return times;
}

const at = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)]!;
const spread = (times: number[]): string => `p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`;

const against = (what: string, [ours = [], theirs = []]: number[][]): Measurement => ({
  what,
  measured: `${spread(ours)}, ${Math.round(ours.length / SECONDS)}/s`,
  against: `${spread(theirs)}, ${Math.round(theirs.length / SECONDS)}/s one plain SQL query in PostgreSQL`,
  ratio: `p95 ${(at(ours, 0.95) / at(theirs, 0.95)).toFixed(2)}`,
});
