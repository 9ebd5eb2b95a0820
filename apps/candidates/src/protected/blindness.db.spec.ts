import { accountsApp } from '@app/accounts';
import {
  createYouth,
  explainPair,
  giveConsent,
  listYouths,
  rankOffersForYouth,
  rankYouthsForOffer,
  readProtectedFacts,
  readYouth,
  writeProtectedFacts,
  type Client,
} from '@app/contracts';
import { matchingApp } from '@app/matching';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { anOffer } from '../../../../libs/domain/test/facts.js';
import { candidatesApp } from '../candidates.app.js';
import type { ProtectedFacts } from './vault.js';

const NOTHING: ProtectedFacts = {
  rqth: null,
  pps: null,
  aeeh: null,
  pch: null,
  aah: null,
  highLevelAthlete: null,
  pregnancy: null,
  healthNeeds: null,
};
const FLIPS: [change: Partial<ProtectedFacts>, opensAfter29: boolean][] = [
  [{ rqth: { since: '2025-01-01', until: null } as ProtectedFacts['rqth'] }, true],
  [{ rqth: { since: '2020-01-01', until: '2021-01-01' } as ProtectedFacts['rqth'] }, false],
  [{ highLevelAthlete: true }, true],
  [{ aah: true }, true],
  [{ aah: false }, false],
  [{ pps: true }, false],
  [{ aeeh: true }, false],
  [{ pch: true }, false],
  [{ pregnancy: { expectedOn: '2027-05-01' } as ProtectedFacts['pregnancy'] }, false],
  [{ healthNeeds: 'Poste assis, pauses courtes' }, false],
];
const REASON = 'Préparer l’adaptation du poste';

describe('ranking is blind to protected facts', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  const offerId = randomUUID();
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp, matchingApp]);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
    await test.sql(
      `insert into matching.offer_snapshot (offer_id, revision, facts, title, employer_id, employer_name, site_address)
       values ($1, 1, $2, 'Apprenti boulanger', gen_random_uuid(), 'Fournil Martin', '79000 Niort')`,
      [offerId, JSON.stringify(anOffer({ id: offerId, contractTypes: ['apprenticeship', 'vocational'] }))],
    );
  });
  afterAll(() => test.close());

  let count = 0;
  const aYouth = async (birthOn: string) => {
    const identity = { firstName: 'Ana', lastName: `Zola ${count++}`, birthOn };
    const { id } = await coach.call(createYouth, { body: { identity } });
    await test.settled();
    const agreed = {
      purposes: ['ranking' as const],
      basis: 'consent' as const,
      on: '2026-11-02',
      channel: 'oral' as const,
    };
    await coach.call(giveConsent, { params: { id }, body: agreed });
    await test.settled();
    return id;
  };
  const write = async (id: string, change: Partial<ProtectedFacts>, revision = 0) => {
    const facts = { ...NOTHING, ...change };
    await coach.call(writeProtectedFacts, { params: { id }, body: { reason: REASON, revision, facts } });
    await test.settled();
  };
  const events = async (id: string) => {
    const rows = await test.sql<{ payload: { facts: { windows: object[] }; revision: number } }>(
      `select payload from candidates.outbox_event where payload->>'youthId' = $1 and type like 'Youth%' order by position`,
      [id],
    );
    return rows.map(({ payload }) => payload);
  };
  const inputs = async (id: string) => {
    await coach.call(rankOffersForYouth, { params: { id } });
    const [kept] = await test.sql<{ facts: string }>(
      `select facts from matching.ranking_input where subject_id = $1 order by id desc limit 1`,
      [id],
    );
    return JSON.parse(kept!.facts) as Record<string, unknown>;
  };

  /** The lists of both sides as they are shown, to the byte; without the record, which is another one each time. */
  const lists = async (id: string) => {
    const offers = await coach.call(rankOffersForYouth, { params: { id } });
    const youths = await coach.call(rankYouthsForOffer, { params: { id: offerId }, query: { limit: 100 } });
    const pair = await coach.call(explainPair, { params: { id: offerId, youthId: id } });
    expect([offers.entries.length, youths.entries.some((entry) => entry.id === id)]).toEqual([1, true]);
    return { bytes: JSON.stringify([offers.entries, youths.entries, pair]), pair };
  };
  const withoutAge = ({ pair }: Awaited<ReturnType<typeof lists>>) => {
    const { points, parts, fits, toCheck, blocks } = pair.forCoach!;
    const answers = [...fits, ...toCheck, ...blocks].filter(({ rule }) => rule !== 'age-window');
    return { points, parts, answers: answers.toSorted((a, b) => a.rule.localeCompare(b.rule)) };
  };

  describe.each([
    ['a youth of 16', '2010-03-14', () => false],
    ['somebody of 32', '1994-02-01', (opens: boolean) => opens],
  ] as const)('%s', (_who, birthOn, changes) => {
    it.each(FLIPS)('%j', async (change, opens) => {
      const id = await aYouth(birthOn);
      const [before, eventsBefore, listsBefore] = [await inputs(id), await events(id), await lists(id)];
      await write(id, change);
      const [after, eventsAfter, listsAfter] = [await inputs(id), await events(id), await lists(id)];
      if (!changes(opens)) {
        expect(listsAfter.bytes).toBe(listsBefore.bytes);
        expect(JSON.stringify([after, eventsAfter])).toBe(JSON.stringify([before, eventsBefore]));
        return;
      }
      const { windows: opened, ...restAfter } = after;
      const { windows: closed, ...restBefore } = before;
      expect(opened).not.toEqual(closed);
      // A window opened: that answer alone is another one, and no points follow from it.
      expect(withoutAge(listsAfter)).toEqual(withoutAge(listsBefore));
      expect(restAfter).toEqual({ ...restBefore, revision: Number(restBefore.revision) + 1 });
      expect(eventsAfter).toHaveLength(eventsBefore.length + 1);
      expect(JSON.stringify(eventsAfter.at(-1)!.facts)).toBe(JSON.stringify(after));
    });
  });

  it('and the ground cannot be told from the window that it opens', async () => {
    const windowsOf = async (change: Partial<ProtectedFacts>) => {
      const id = await aYouth('1994-02-01');
      await write(id, change);
      return JSON.stringify((await inputs(id)).windows);
    };
    expect(await windowsOf({ highLevelAthlete: true })).toBe(await windowsOf(FLIPS[0]![0]));
  });

  it('they are read by the referent alone, with a reason, and every opening is written down', async () => {
    const id = await aYouth('2010-03-14');
    await write(id, { healthNeeds: 'Fauteuil adapté' });
    const body = { reason: REASON };
    const read = (client: Client) => client.call(readProtectedFacts, { params: { id }, body });
    expect(await read(coach)).toEqual({ revision: 1, facts: { ...NOTHING, healthNeeds: 'Fauteuil adapté' } });
    const hasty = coach.call(readProtectedFacts, { params: { id }, body: { reason: 'vite' } });
    await expect(hasty).rejects.toMatchObject({ problem: { code: 'input-invalid' } });
    const colleague = await aStaff(test, 'coach', staff.organisationId);
    await test.sql(`insert into candidates.youth_access values (gen_random_uuid(), 1, $1, $2, $3, 'team', false)`, [
      colleague.personId,
      id,
      staff.organisationId,
    ]);
    const team = await clientOf(test, colleague.email);
    await team.call(readYouth, { params: { id } });
    await expect(read(team)).rejects.toMatchObject({ problem: { code: 'not-found' } });
    await test.settled();
    expect(await actsOn(test, id)).toEqual(['youth.register', 'consent.give', 'protected.write', 'protected.read']);
    const openings = await test.sql(
      `select act, actor_id from candidates_protected.protected_access where youth_id = $1 order by id`,
      [id],
    );
    expect(openings).toEqual(['write', 'read'].map((act) => ({ act, actor_id: staff.personId })));
    await expect(write(id, {}, 0)).rejects.toMatchObject({ problem: { code: 'changed-meanwhile' } });
  });

  it('they stand in no file, list, event, letter or table in words', async () => {
    const id = await aYouth('2010-03-14');
    await write(id, { healthNeeds: 'Zéphyr bleu canari' });
    const shown = [await coach.call(listYouths), await coach.call(readYouth, { params: { id } })];
    expect(JSON.stringify(shown)).not.toMatch(/Zéphyr|rqth|health/i);
    const columns = await test.sql<{ place: string }>(
      `select format('select 1 from %I.%I where %I::text like ''%%Zéphyr%%''', table_schema, table_name, column_name) as place
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    );
    for (const { place } of columns) expect([place, await test.sql(place)]).toEqual([place, []]);
  });
});
