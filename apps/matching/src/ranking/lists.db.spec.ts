import { accountsApp } from '@app/accounts';
import {
  explainPair,
  makeProposal,
  rankOffersForYouth,
  rankYouthsForOffer,
  replayRanking,
  type Client,
  type PayloadOf,
} from '@app/contracts';
import { addDays, parseDay, type YouthFacts } from '@app/domain';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { aWindow, aYouth, NIORT, TODAY } from '../../../../libs/domain/test/facts.js';
import { matchingApp } from '../matching.app.js';
import { ErasePerson } from '../rights/erase-person.handler.js';
import { RememberOffer } from '../snapshots/remember-offer.handler.js';
import { RememberYouth } from '../snapshots/remember-youth.handler.js';

const problem = (code: string) => ({ problem: { code } });

describe('lists', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  let administrator: Client;
  let shared: string;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, matchingApp]);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
    administrator = await clientOf(test, (await aStaff(test, 'administrator')).email);
    shared = await anOffer();
  });
  afterAll(() => test.close());

  const deliver = async (handler: Type<EventHandler<never>>, payload: object) => {
    const event = { id: randomUUID(), type: '', payload, occurredAt: new Date().toISOString(), handler: randomUUID() };
    await test.app.get(handler, { strict: false }).handle(event as DeliveredEvent as never);
  };
  const anOffer = async (facts: Partial<PayloadOf<'OfferPublished'>['facts']> = {}, offerId = randomUUID()) => {
    const base = { contractTypes: ['apprenticeship' as const], occupation: 'D1102', startTo: null };
    const startFrom = parseDay('2027-09-01');
    const told = { ...base, startFrom, id: offerId, revision: 1, openings: 1, place: NIORT, skills: [], ...facts };
    const words = { title: 'Apprenti boulanger', employerName: 'Fournil Martin', siteAddress: '79000 Niort' };
    const payload = { offerId, revision: told.revision, employerId: randomUUID(), ...words, facts: told };
    await deliver(RememberOffer, payload);
    return offerId;
  };
  const tellYouth = (facts: YouthFacts, changes: Partial<PayloadOf<'YouthChanged'>> = {}) => {
    const { id: youthId, revision } = facts;
    const { organisationId } = staff;
    return deliver(RememberYouth, { youthId, revision, organisationId, facts, shareable: true, ...changes });
  };
  const follow = (youthId: string, personId = staff.personId) =>
    test.sql(`insert into matching.youth_access values (gen_random_uuid(), 1, $1, $2, false)`, [personId, youthId]);
  const aFollowed = async (changes: Partial<YouthFacts> = {}) => {
    const facts = aYouth({ id: randomUUID(), windows: [aWindow({ from: addDays(TODAY, -400) })], ...changes });
    await tellYouth(facts);
    await follow(facts.id);
    return facts;
  };
  const list = (id = shared, query: object = {}, by = coach) =>
    by.call(rankYouthsForOffer, { params: { id }, query: query as never });
  const listed = async (id?: string, query?: object) => (await list(id, query)).entries.map((entry) => entry.id);

  it('say what fits, what to check, what blocks and the smallest change, with points per criterion', async () => {
    const near = await aFollowed();
    const asked = await aFollowed({ reachKm: null });
    const blocked = await aFollowed({ wishes: [{ occupation: 'F1703', rank: 1 }] });
    const { entries, counts } = await list();
    const of = (id: string) => entries.find((entry) => entry.id === id)!;
    expect(counts).toEqual({ eligible: 1, toCheck: 1, blocked: 1 });
    expect(entries.map(({ id }) => id)).toEqual([near.id, asked.id, blocked.id]);
    expect(of(near.id).fits.length).toBeGreaterThan(4);
    expect(of(near.id).parts.every(({ points, of: most }) => points <= most)).toBe(true);
    expect(of(asked.id).toCheck).toMatchObject([{ ask: 'reach' }]);
    expect(of(blocked.id).blocks).toMatchObject([{ unblock: { change: 'add-wish', values: { occupation: 'D1102' } } }]);
  });

  it('are turned page by page, and filtered by verdict and contract type', async () => {
    const all = await listed();
    const walked: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await list(shared, { limit: 1, ...(cursor && { cursor }) });
      walked.push(...page.entries.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor);
    expect(walked).toEqual(all);
    expect(await listed(shared, { verdict: 'toCheck,blocked' })).toEqual(all.slice(1));
    expect(await listed(shared, { contractType: 'vocational' })).toEqual([]);
    await expect(list(shared, { cursor: 'nothing' })).rejects.toMatchObject(problem('input-invalid'));
  });

  it('are re-ranked by the next request after a change, and leave out whoever does not search', async () => {
    const offer = await anOffer();
    const youth = await aFollowed({ reachKm: null });
    const verdict = async () => (await list(offer)).entries.find(({ id }) => id === youth.id)?.verdict;
    expect(await verdict()).toBe('toCheck');
    await tellYouth({ ...youth, revision: 2, reachKm: 20 });
    expect(await verdict()).toBe('eligible');
    await tellYouth({ ...youth, revision: 1, reachKm: 0 });
    expect(await verdict()).toBe('eligible');
    await tellYouth({ ...youth, revision: 3 }, { searching: false });
    expect(await verdict()).toBeUndefined();
    const { unlisted } = await coach.call(explainPair, { params: { id: offer, youthId: youth.id } });
    expect(unlisted).toEqual(['youth-not-searching']);
    await tellYouth({ ...youth, revision: 4 }, { facts: null });
    expect(await verdict()).toBeUndefined();
  });

  it('show the organisation to its managers only, nobody to a colleague, and nothing to an employer', async () => {
    const mine = await aFollowed();
    const colleague = await aStaff(test, 'coach', staff.organisationId);
    const other = await clientOf(test, colleague.email);
    expect((await list(shared, {}, other)).entries).toEqual([]);
    await expect(list(shared, { scope: 'organisation' }, other)).rejects.toMatchObject(problem('not-allowed'));
    const manager = await clientOf(test, (await aStaff(test, 'manager', staff.organisationId)).email);
    const all = await list(shared, { scope: 'organisation' }, manager);
    expect(all.entries.map(({ id }) => id)).toContain(mine.id);
    const elsewhere = await clientOf(test, (await aStaff(test, 'manager')).email);
    expect((await list(shared, { scope: 'organisation' }, elsewhere)).entries).toEqual([]);
    const employer = await clientOf(test, (await aStaff(test, 'employer')).email);
    await expect(list(shared, {}, employer)).rejects.toMatchObject(problem('not-allowed'));
  });

  it('open to the youth behind their own link, and to no other', async () => {
    const youth = await aFollowed();
    const links = test.app.get(ActionLinks);
    const holder = { kind: 'youth' as const, id: youth.id };
    const until = new Date(test.clock.now().getTime() + 3_600_000);
    const address = await links.address('/x', { purpose: 'youth.space', resourceId: youth.id, holder }, until);
    const self = test.withLink(address.split('#')[1]!);
    const own = await self.call(rankOffersForYouth, { params: { id: youth.id } });
    expect(own.entries.map(({ id }) => id)).toContain(shared);
    const pair = await self.call(explainPair, { params: { id: shared, youthId: youth.id } });
    expect([pair.forCoach, pair.forYouth?.verdict]).toEqual([null, 'eligible']);
    const someone = await aFollowed();
    const foreign = self.call(rankOffersForYouth, { params: { id: someone.id } });
    await expect(foreign).rejects.toMatchObject(problem('not-found'));
  });

  it('carry what a row shows of an offer, and nothing that only its organisation knows', async () => {
    const youth = await aFollowed();
    const { entries } = await coach.call(rankOffersForYouth, { params: { id: youth.id } });
    expect(entries.find(({ id }) => id === shared)?.offer).toEqual({
      ...{ title: 'Apprenti boulanger', employerName: 'Fournil Martin', commune: 'Niort' },
      ...{ startFrom: '2027-09-01', startTo: null },
    });
  });

  it('say why somebody is not there, also whom no bucket let through', async () => {
    const far = await aFollowed({ wishes: [{ occupation: 'M1805', rank: 1 }], contractTypes: ['vocational'] });
    const pair = await coach.call(explainPair, { params: { id: shared, youthId: far.id } });
    const codes = pair.forCoach?.blocks.map(({ rule }) => rule);
    expect(codes).toEqual(expect.arrayContaining(['contract-type', 'wished-occupation']));
    const { fits = [], toCheck = [], blocks = [] } = pair.forCoach ?? {};
    expect([...fits, ...toCheck, ...blocks].every(({ values }) => Object.keys(values).length > 0)).toBe(true);
    await tellYouth({ ...far, revision: 2 }, { facts: null });
    const unknown = await coach.call(explainPair, { params: { id: shared, youthId: far.id } });
    expect(unknown).toMatchObject({ unlisted: ['basis-missing'], forCoach: null, forYouth: null });
  });

  it('are kept once however often they are seen, and replay to the same bytes after everything changed', async () => {
    const offer = await anOffer();
    const youth = await aFollowed();
    const first = await list(offer, { limit: 1 });
    expect((await list(offer, { limit: 1 })).id).toBe(first.id);
    const inputs = async () => (await test.sql(`select 1 from matching.ranking_input`)).length;
    const before = await inputs();
    expect((await list(offer, { limit: 2 })).id).not.toBe(first.id);
    expect(await inputs()).toBe(before);
    await tellYouth({ ...youth, revision: 2, wishes: [] });
    await anOffer({ revision: 2, occupation: 'F1703' }, offer);
    const replay = () => administrator.call(replayRanking, { params: { id: first.id } });
    expect(await replay()).toMatchObject({ outcome: 'same', timesShown: 2, shownTo: staff.personId, entries: 1 });
    await expect(coach.call(replayRanking, { params: { id: first.id } })).rejects.toMatchObject(problem('not-allowed'));
    await test.sql(`update matching.ranking set entries = replace(entries, '"rank":1', '"rank":2') where id = $1`, [
      first.id,
    ]);
    expect((await replay()).outcome).toBe('different');
    await test.sql(`update matching.ranking set rule_set = '{"version": 0, "hash": "00000000"}' where id = $1`, [
      first.id,
    ]);
    expect(await replay()).toMatchObject({ outcome: 'ruleSetGone', bytes: { again: null } });
  });

  it('keep nobody who was erased', async () => {
    const offer = await anOffer();
    const youth = await aFollowed();
    const shown = await list(offer);
    await coach.call(rankOffersForYouth, { params: { id: youth.id } });
    const erased = { youthId: youth.id, revision: 2, organisationId: staff.organisationId };
    await deliver(ErasePerson, erased);
    expect((await administrator.call(replayRanking, { params: { id: shown.id } })).outcome).toBe('erased');
    const rows = await test.sql(
      `select 1 from matching.ranking where subject_id = $1 or $1 = any(shown_ids) or entries like '%' || $1::text || '%'
       union all select 1 from matching.ranking_input where subject_id = $1 or facts like '%' || $1::text || '%'`,
      [youth.id],
    );
    expect(rows).toEqual([]);
    expect(await listed(offer)).not.toContain(youth.id);
  });

  it('know from which list and rank a coach proposed', async () => {
    const offer = await anOffer();
    const youth = await aFollowed();
    const { id: rankingId, entries } = await list(offer);
    const { rank, verdict } = entries.find(({ id }) => id === youth.id)!;
    const body = { offerId: offer, youthId: youth.id, reason: 'Convient bien.', rankingId };
    const elsewhere = coach.call(makeProposal, { body: { ...body, rankingId: randomUUID() } });
    await expect(elsewhere).rejects.toMatchObject(problem('not-found'));
    const { id } = await coach.call(makeProposal, { body });
    const [choice] = await test.sql(`select * from matching.ranking_choice where proposal_id = $1`, [id]);
    expect(choice).toMatchObject({ ranking_id: rankingId, rank, verdict });
  });

  it('hold no name, contact or protected fact, however deep one looks', async () => {
    const kept = await test.sql<{ value: unknown }>(
      `select facts as value from matching.youth_snapshot union all select facts from matching.offer_snapshot
       union all select facts::jsonb from matching.ranking_input union all select entries::jsonb from matching.ranking`,
    );
    const names = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, part] of Object.entries(value)) {
        names.add(name.toLowerCase());
        walk(part);
      }
    };
    kept.forEach(({ value }) => walk(value));
    const columns = await test.sql<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'matching'
       and table_name in ('youth_snapshot', 'youth_access', 'ranking', 'ranking_input', 'ranking_pool', 'ranking_choice')`,
    );
    columns.forEach(({ name }) => names.add(name));
    const forbidden =
      /mail|phone|name$|birth|^age$|sex|gender|national|origin|family|health|disab|rqth|aah|pps|pregnan|athlete|guardian|street|address/;
    expect(kept.length).toBeGreaterThan(10);
    // Beside the facts, where no ranking reads it: the day from which a youth's own word is enough.
    expect([...names].filter((name) => forbidden.test(name))).toEqual(['guardian_until']);
  });
});
