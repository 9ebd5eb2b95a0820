import { accountsApp } from '@app/accounts';
import {
  abandonContract,
  breakContract,
  changeContractTerms,
  changeTrainingCalendar,
  createYouth,
  listContracts,
  promiseContract,
  readAgenda,
  readContract,
  readRuptureCause,
  recordSignature,
  type Client,
  type PayloadOf,
  type RequestOf,
} from '@app/contracts';
import { addDays, weekdayOf, type Day } from '@app/domain';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  ALL_OF_A_MINOR,
  prepared,
  signedBy,
  signedContract,
  twoAndOne,
  wholeTerms,
  type Terms,
} from '../../test/a-contract.js';
import { candidatesApp } from '../candidates.app.js';
import { PromiseContract } from './signing/promise-contract.handler.js';

/** Stands for a last day that is too early, whatever today is. */
const SHORT = '2019-01-01';
const DAY_MS = 86_400_000;
const problem = (code: string, facts?: object) => ({ problem: { code, ...(facts ? { facts } : {}) } });

describe('a contract', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  let youthId: string;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    staff = await aStaff(test, 'coach');
  });
  afterAll(() => test.close());
  let count = 0;
  const aYouth = async (birthOn = '2009-03-14') => {
    const identity = { firstName: 'Ana', lastName: `Zola ${count++}`, birthOn };
    const { id } = await coach.call(createYouth, { body: { identity } });
    await test.settled();
    return id;
  };
  // A token lasts five minutes, and one of these stories moves the clock by months.
  beforeEach(async () => {
    coach = await clientOf(test, staff.email);
    youthId = await aYouth();
  });

  const ago = (days: number): Day => addDays(test.clock.today(), -days);
  const aged = (signedDaysAgo: number, startedDaysAgo: number, terms = {}) =>
    signedContract(coach, youthId, {
      signedOn: ago(signedDaysAgo),
      terms: { ...wholeTerms(ago(startedDaysAgo)), ...terms },
    });
  const events = async (contractId: string) => {
    const rows = await test.sql<{ type: string; payload: { revision: number } }>(
      `select type, payload from candidates.outbox_event where payload->>'contractId' = $1 order by position`,
      [contractId],
    );
    expect(rows.map(({ payload }) => payload.revision)).toEqual(rows.map(({ payload }) => payload.revision).toSorted());
    return rows.map(({ type }) => type);
  };
  const isSearching = async () => {
    const [row] = await test.sql<{ payload: PayloadOf<'YouthChanged'> }>(
      `select payload from candidates.outbox_event where payload->>'youthId' = $1 and type like 'Youth%'
       order by position desc limit 1`,
      [youthId],
    );
    return row?.payload.searching;
  };
  const broken = (id: string, body: Partial<RequestOf<typeof breakContract>['body']>) =>
    coach.call(breakContract, {
      params: { id },
      body: {
        brokenOn: ago(0),
        initiator: 'youth',
        reason: 'other',
        comment: 'Dit au téléphone',
        cause: 'mobility',
        ...body,
      },
    });

  describe('begins', () => {
    const hire = (proposalId: string): PayloadOf<'HireDecided'> => ({
      ...{ proposalId, revision: 7, offerId: randomUUID(), youthId, employerId: randomUUID() },
      ...{ offerTitle: 'Apprenti boulanger', employerName: 'Fournil Martin', contractTypes: ['apprenticeship'] },
    });
    const decide = (payload: PayloadOf<'HireDecided'>, id = randomUUID()) =>
      test.app.get(PromiseContract, { strict: false }).handle({
        id,
        type: 'HireDecided',
        payload,
        occurredAt: new Date(0).toISOString(),
        handler: 'PromiseContract',
      });

    it('with the decision to hire, once per proposal, and not for somebody who is gone', async () => {
      const decided = hire(randomUUID());
      const event = randomUUID();
      await decide(decided, event);
      await decide(decided, event);
      await decide(decided);
      await decide({ ...hire(randomUUID()), youthId: randomUUID() });
      const { items } = await coach.call(listContracts, { params: { id: youthId } });
      expect(items).toMatchObject([{ state: 'promised', employerName: 'Fournil Martin', nextActor: 'coach' }]);
      expect(await events(items[0]!.id)).toEqual(['ContractPromised']);
    });

    it('with what the offer said already, and private as long as nobody knows better', async () => {
      const terms = {
        siret: '73282932000074',
        siteCommuneCode: '79191',
        employerKind: null,
        startsOn: addDays(ago(0), 9),
      };
      const decided = { ...hire(randomUUID()), terms };
      await decide(decided);
      const { items } = await coach.call(listContracts, { params: { id: youthId } });
      const { id } = items.find(({ proposalId }) => proposalId === decided.proposalId)!;
      expect((await coach.call(readContract, { params: { id } })).terms).toMatchObject({
        ...terms,
        employerKind: 'private',
        siteAddress: null,
      });
    });

    it('with a promise that a coach was told of, who is asked again when nothing follows', async () => {
      const contract = await coach.call(promiseContract, {
        params: { id: youthId },
        body: { contractType: 'apprenticeship', employerName: 'Fournil Martin' },
      });
      expect(contract).toMatchObject({
        state: 'promised',
        proposalId: null,
        history: [{ by: 'employer', writtenBy: 'coach' }],
      });
      expect(contract.problems).toMatchObject([{ code: 'terms-missing', blocks: true }]);
      expect(await isSearching()).toBe(true);
      expect(contract.actions).toEqual(['prepare', 'abandon']);
    });
  });

  describe('is prepared and signed', () => {
    it('by all, a representative for a minor among them, and plans the first appointments', async () => {
      const startsOn = addDays(ago(0), 10);
      const { id, ...before } = await prepared(coach, youthId, wholeTerms(startsOn));
      expect(before).toMatchObject({
        state: 'inPreparation',
        problems: [],
        missingSignatures: ['employer', 'youth', 'guardian', 'trainingCentre'],
      });
      expect(before.pay![0]).toMatchObject({ from: startsOn, basisPoints: 2700 });
      expect(await signedBy(coach, id, ago(1), ['employer', 'youth', 'trainingCentre'])).toMatchObject({
        ...{ state: 'inPreparation', missingSignatures: ['guardian'] },
      });
      const signed = await signedBy(coach, id, ago(0), ['guardian']);
      expect(signed).toMatchObject({ state: 'signed', signedOn: ago(0), nextActor: 'system', deadlineOn: startsOn });
      expect(signed.milestones.map(({ kind }) => kind).toSorted()).toEqual(['first45Days', 'firstWeek', 'month3']);
      expect(signed.milestones.find(({ kind }) => kind === 'first45Days')!.dueOn > addDays(startsOn, 44)).toBe(true);
      expect(await events(id)).toEqual(['ContractPromised', 'ContractSigned']);
      expect(await isSearching()).toBe(false);
      const agenda = await coach.call(readAgenda, { query: { until: addDays(startsOn, 200) } });
      expect(agenda.milestones.filter(({ contractId }) => contractId === id)).toHaveLength(3);
    });

    it('without one by somebody of 18', async () => {
      youthId = await aYouth('2008-01-01');
      const { id } = await prepared(coach, youthId, wholeTerms(ago(0)));
      const signed = await signedBy(coach, id, ago(0), ['employer', 'trainingCentre', 'youth']);
      expect(signed.state).toBe('started');
    });

    it('anew when its terms change', async () => {
      const { id } = await prepared(coach, youthId, wholeTerms(addDays(ago(0), 10)));
      const { revision } = await signedBy(coach, id, ago(0), ['employer', 'youth']);
      const params = { id };
      const body = { tutorName: 'Léa Martin', revision };
      expect((await coach.call(changeContractTerms, { params, body })).signatures).toEqual([]);
      await expect(coach.call(changeContractTerms, { params, body })).rejects.toMatchObject(
        problem('changed-meanwhile'),
      );
    });

    it.each([
      ['an age that the law does not open', { birthOn: '2012-06-14' }, 'start-not-open', 'L6222-1'],
      ['less than six months', { endsOn: SHORT }, 'duration-too-short', 'L6222-7-1'],
      ['a term that is missing', { tutorName: null }, 'terms-missing', 'L6222-4'],
    ] as const)('not with %s: the last proof is refused with the article', async (_, terms, code, article) => {
      const startsOn = ago(0);
      const { birthOn, ...changed } = { birthOn: '2009-03-14', ...terms } as { birthOn: string } & Terms;
      youthId = await aYouth(birthOn);
      const said: Terms = { ...wholeTerms(startsOn), ...changed };
      if (said.endsOn === SHORT) said.endsOn = addDays(startsOn, 100);
      const { id } = await prepared(coach, youthId, said);
      await expect(signedBy(coach, id, ago(0), ALL_OF_A_MINOR)).rejects.toMatchObject(
        problem('contract-not-lawful', {
          problems: [{ code, blocks: true, legalRef: expect.stringContaining(article) }],
        }),
      );
      const { state, signatures } = await coach.call(readContract, { params: { id } });
      expect([state, signatures.length]).toEqual(['inPreparation', 3]);
    });

    it('on a day that has come, while no other contract holds', async () => {
      const { id } = await prepared(coach, youthId, wholeTerms(ago(0)));
      const tomorrow = { party: 'youth', signedOn: addDays(ago(0), 1), proof: 'paper' } as const;
      const early = coach.call(recordSignature, { params: { id }, body: tomorrow });
      await expect(early).rejects.toMatchObject(problem('day-in-the-future'));
      const other = await aged(20, 10);
      const second = signedBy(coach, id, ago(0), ALL_OF_A_MINOR);
      await expect(second).rejects.toMatchObject(problem('youth-under-contract', { contractId: other.id }));
    });

    it('or given up, with a reason, by whom', async () => {
      const { id } = await prepared(coach, youthId, wholeTerms(ago(0)));
      const params = { id };
      const body = { by: 'employer', reason: 'employer-gave-up' } as const;
      const other = coach.call(abandonContract, { params, body: { ...body, reason: 'mobility' } });
      await expect(other).rejects.toMatchObject(problem('reason-unknown'));
      expect(await coach.call(abandonContract, { params, body })).toMatchObject({
        state: 'abandoned',
        nextActor: null,
        actions: [],
      });
      expect(await events(id)).toEqual(['ContractPromised', 'ContractAbandoned']);
      await expect(coach.call(abandonContract, { params, body })).rejects.toMatchObject(
        problem('transition-not-allowed'),
      );
    });
  });

  describe('written down late', () => {
    it('is started and not yet confirmed when 45 days of the calendar have passed', async () => {
      const contract = await aged(60, 50);
      expect(contract).toMatchObject({ state: 'started', firstDays: { kind: 'first45Days' } });
      expect(contract.firstDays!.companyDaysSoFar).toBeLessThan(45);
      expect(contract.deadlineOn).toBe(addDays(contract.firstDays!.lastOn, 1));
    });

    it('went through all its states, in their order, each on its day', async () => {
      const contract = await aged(210, 200);
      expect(contract.history.map(({ to, on }) => [to, on])).toEqual([
        ...[
          ['promised', ago(0)],
          ['inPreparation', ago(0)],
          ['signed', ago(210)],
          ['started', ago(200)],
        ],
        ['confirmed', addDays(contract.firstDays!.lastOn, 1)],
      ]);
      expect(await events(contract.id)).toEqual(
        ['Promised', 'Signed', 'Started', 'Confirmed'].map((name) => `Contract${name}`),
      );
    });

    it('moves its milestones with an absence', async () => {
      const before = await aged(20, 10);
      const lastOn = (kind: string, { milestones }: typeof before) =>
        milestones.find((one) => one.kind === kind)!.dueOn;
      const monday = addDays(ago(0), (8 - weekdayOf(ago(0))) % 7 || 7);
      const exceptions = [{ from: monday, to: addDays(monday, 20), kind: 'absence' as const }];
      const body = { ...twoAndOne(), exceptions, revision: before.revision };
      const after = await coach.call(changeTrainingCalendar, { params: { id: before.id }, body });
      expect(lastOn('first45Days', after) > lastOn('first45Days', before)).toBe(true);
      expect(lastOn('month3', after)).toBe(lastOn('month3', before));
      expect(after.deadlineOn).toBe(addDays(after.firstDays!.lastOn, 1));
    });
  });

  describe('is broken', () => {
    it.each([
      ['beforeStart', [5, -10], 2, 'other', {}],
      ['first45Days', [60, 50], 2, 'free-45d-apprentice', {}],
      ['trial', [30, 20], 2, 'trial-youth', { contractType: 'vocational', trainingHours: 300, endsOn: 'a year' }],
      ['after', [210, 200], 3, 'mutual', {}],
      ['first45Days', [210, 200], 180, 'free-45d-apprentice', {}],
    ] as const)(
      'in the phase %s, which follows from the day',
      async (phase, [signed, started], daysAgo, reason, more) => {
        const endsOn = 'endsOn' in more ? { endsOn: addDays(ago(started), 364) } : {};
        const { id } = await aged(signed, started, { ...more, ...endsOn });
        const contract = await broken(id, { brokenOn: ago(daysAgo), reason });
        expect(contract).toMatchObject({
          state: 'broken',
          rupture: { phase, initiator: 'youth' },
          milestones: [],
          nextActor: 'coach',
        });
        const [told] = await test.sql<{ payload: object }>(
          `select payload from candidates.outbox_event where type = 'ContractBroken' and payload->>'contractId' = $1`,
          [id],
        );
        expect(told?.payload).toMatchObject({ phase, brokenOn: ago(daysAgo) });
        expect(await isSearching()).toBe(true);
      },
    );

    it('for a reason of that phase and side, on a day that it has', async () => {
      const { id } = await aged(60, 50);
      await expect(broken(id, { reason: 'mutual' })).rejects.toMatchObject(problem('reason-unknown'));
      await expect(broken(id, { brokenOn: ago(61) })).rejects.toMatchObject(problem('rupture-before-signature'));
      await expect(broken(id, { brokenOn: ago(-1) })).rejects.toMatchObject(problem('day-in-the-future'));
      await expect(broken(id, { cause: 'other' })).rejects.toMatchObject(problem('comment-required'));
    });

    it('and its youth is first in line until they sign again', async () => {
      const { id } = await aged(60, 50);
      const { rupture } = await broken(id, { brokenOn: ago(3) });
      const ofYouth = async () => {
        const { firstInLine, tasks } = await coach.call(readAgenda);
        return [firstInLine, tasks].map((rows) => rows.filter(({ youth }) => youth.id === youthId));
      };
      expect(await ofYouth()).toMatchObject([
        [{ contractId: id, searchUntilOn: rupture!.searchUntilOn }],
        [{ kind: 'contract.searchAgain', subjectId: id }],
      ]);
      const again = await aged(1, 0, { afterRupture: true });
      expect(again).toMatchObject({ state: 'started', firstDays: { kind: 'trial' } });
      expect(await ofYouth()).toEqual([[], []]);
    });

    it('for a cause that only the referent opens, with a reason that is kept', async () => {
      const { id } = await aged(60, 50);
      await broken(id, { cause: 'personal', causeComment: 'Rechute.' });
      expect(JSON.stringify(await coach.call(readContract, { params: { id } }))).not.toMatch(/personal|Rechute/);
      const rows = await test.sql(`select * from candidates.rupture where contract_id = $1`, [id]);
      expect(JSON.stringify(rows)).not.toMatch(/personal|Rechute/);
      const member = await aStaff(test, 'coach', staff.organisationId);
      await test.sql(`insert into candidates.youth_access values (gen_random_uuid(), 1, $1, $2, $3, 'team', false)`, [
        ...[member.personId, youthId, staff.organisationId],
      ]);
      const body = { reason: 'Préparer la suite avec la famille' };
      const team = await clientOf(test, member.email);
      await expect(team.call(readRuptureCause, { params: { id }, body })).rejects.toMatchObject(problem('not-found'));
      expect(await coach.call(readRuptureCause, { params: { id }, body })).toEqual({
        cause: 'personal',
        comment: 'Rechute.',
      });
      await test.settled();
      expect((await actsOn(test, youthId)).slice(-2)).toEqual(['contract.break', 'protected.read']);
    });
  });

  it('moves by itself on its days, and asks its coach when nobody moved', async () => {
    const startsOn = addDays(ago(0), 3);
    const { id } = await signedContract(coach, youthId, { signedOn: ago(0), terms: wholeTerms(startsOn) });
    const waiting = await prepared(coach, await aYouth(), wholeTerms(startsOn));
    const stateOf = async () =>
      (await test.sql<{ state: string }>(`select state from candidates.contract where id = $1`, [id]))[0]?.state;
    for (const [days, state] of [
      [4, 'started'],
      [120, 'confirmed'],
      [700, 'completed'],
    ] as const) {
      test.clock.advance(days * DAY_MS);
      await until(state, async () => (await stateOf()) === state);
    }
    await test.settled();
    coach = await clientOf(test, staff.email);
    const { tasks } = await coach.call(readAgenda);
    expect(tasks.filter(({ subjectId }) => subjectId === waiting.id).map(({ kind }) => kind)).toEqual([
      'contract.inPreparation',
    ]);
    expect(await events(id)).toContain('ContractCompleted');
    expect(await isSearching()).toBe(true);
    expect(tasks.some(({ kind, subjectId }) => kind === 'milestone.firstWeek' && subjectId === id)).toBe(false);
  });
});
