import { accountsApp } from '@app/accounts';
import {
  addTask,
  breakContract,
  closeTask,
  createYouth,
  eraseYouth,
  exportYouth,
  holdMilestone,
  listDuplicates,
  listTasks,
  mergeDuplicates,
  promiseContract,
  readAgenda,
  readLog,
  undoMerge,
  writeLog,
  type Client,
  type EventType,
  type PayloadOf,
} from '@app/contracts';
import { addDays, type Day } from '@app/domain';
import type { EventHandler } from '@app/platform/events/event-handler.js';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import type { Type } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { signedContract, wholeTerms } from '../../test/a-contract.js';
import { candidatesApp } from '../candidates.app.js';
import { RememberInterview } from './agenda/remember-interview.handler.js';
import { ClearTask } from './tasks/clear-task.handler.js';
import { OpenTask } from './tasks/open-task.handler.js';

const problem = (code: string) => ({ problem: { code } });

describe('what a coach has to do', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  let colleague: Client;
  let youthId: string;
  let count = 0;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
    colleague = await clientOf(test, (await aStaff(test, 'coach', staff.organisationId)).email);
  });
  afterAll(() => test.close());
  const aYouth = async (lastName = `Zola ${count++}`, contact = {}) => {
    const identity = { firstName: 'Ana', lastName, birthOn: '2009-03-14' };
    const { id } = await coach.call(createYouth, { body: { identity, contact } });
    await test.settled();
    return id;
  };
  beforeEach(async () => {
    youthId = await aYouth();
  });

  const inDays = (days: number): Day => addDays(test.clock.today(), days);
  const params = () => ({ id: youthId });
  const hear = <E extends EventType>(
    handler: Type<EventHandler<E>>,
    event: { type: E; payload: PayloadOf<E>; id?: string },
  ) => {
    const delivered = { id: randomUUID(), ...event, occurredAt: new Date(0).toISOString(), handler: handler.name };
    return test.app.get(handler, { strict: false }).handle(delivered);
  };
  const anAlert = (): PayloadOf<'AlertRaised'> => ({
    ...{ alertId: randomUUID(), youthId, kind: 'proposal.lapsed', dueOn: inDays(1) },
    ...{ subjectType: 'proposal', subjectId: randomUUID() },
  });
  const raise = (payload: PayloadOf<'AlertRaised'>, id = randomUUID()) =>
    hear(OpenTask, { type: 'AlertRaised', payload, id });
  const clear = ({ alertId }: PayloadOf<'AlertRaised'>) =>
    hear(ClearTask, { type: 'AlertCleared', payload: { alertId, youthId } });
  const agendaOf = async (client = coach, query = {}) => {
    const agenda = await client.call(readAgenda, { query });
    const { milestones, interviews, tasks } = agenda;
    return { milestones, interviews, tasks: tasks.filter(({ youth }) => youth.id === youthId) };
  };

  describe('as tasks', () => {
    it('is opened once by an alert, and over when it is cleared', async () => {
      const alert = anAlert();
      const event = randomUUID();
      await raise(alert, event);
      await raise(alert, event);
      await raise(alert);
      const { tasks } = await agendaOf();
      expect(tasks).toMatchObject([{ kind: 'proposal.lapsed', subjectId: alert.subjectId, dueOn: alert.dueOn }]);
      await clear(alert);
      await raise(alert);
      expect((await agendaOf()).tasks).toEqual([]);
      const { items } = await coach.call(listTasks, { params: params() });
      expect(items).toMatchObject([{ kind: 'proposal.lapsed', closedAt: expect.any(String), note: null }]);
    });

    it('never opens when it was cleared before it was heard of, nor for somebody who is gone', async () => {
      const alert = anAlert();
      await clear(alert);
      await raise(alert);
      await raise({ ...anAlert(), youthId: randomUUID() });
      expect((await agendaOf()).tasks).toEqual([]);
      expect((await coach.call(listTasks, { params: params() })).items).toEqual([]);
    });

    it('is written by a coach too, and closed with a note by those who follow the youth', async () => {
      const body = { title: 'Appeler le CFA', dueOn: inDays(-1) };
      const task = await coach.call(addTask, { params: params(), body });
      expect((await agendaOf()).tasks).toMatchObject([{ kind: 'own', title: 'Appeler le CFA' }]);
      const closing = { params: { id: task.id }, body: { note: 'Place confirmée.' } };
      await expect(colleague.call(closeTask, closing)).rejects.toMatchObject(problem('not-found'));
      const closed = await coach.call(closeTask, closing);
      expect(closed).toMatchObject({ note: 'Place confirmée.', closedAt: expect.any(String) });
      const again = await coach.call(closeTask, { ...closing, body: { note: 'Autre.' } });
      expect(again).toEqual(closed);
    });
  });

  it('is a contract that waits for its coach, and for nobody else', async () => {
    const body = { contractType: 'apprenticeship', employerName: 'Fournil Martin' } as const;
    const { id, deadlineOn } = await coach.call(promiseContract, { params: params(), body });
    const waiting = async (client: Client) =>
      (await client.call(readAgenda)).contracts.filter(({ youth }) => youth.id === youthId);
    expect(await waiting(coach)).toMatchObject([{ contractId: id, state: 'promised', deadlineOn }]);
    expect(await waiting(colleague)).toEqual([]);
  });

  it('stands in the agenda of those who follow the youth, up to a day', async () => {
    const terms = wholeTerms(inDays(0));
    const { milestones } = await signedContract(coach, youthId, { signedOn: inDays(0), terms });
    const [first] = milestones;
    const seen = await agendaOf();
    expect(seen.milestones.map(({ kind, employerName }) => [kind, employerName])).toEqual([
      ['firstWeek', 'Fournil Martin'],
    ]);
    expect((await agendaOf(coach, { until: inDays(300) })).milestones).toHaveLength(3);
    expect(await agendaOf(colleague, { until: inDays(300) })).toEqual({ milestones: [], interviews: [], tasks: [] });
    const holding = { params: { id: first!.id }, body: { on: inDays(0), note: 'Bien accueillie.' } };
    await expect(colleague.call(holdMilestone, holding)).rejects.toMatchObject(problem('not-found'));
    expect(await coach.call(holdMilestone, holding)).toMatchObject({ doneOn: inDays(0), note: 'Bien accueillie.' });
    expect((await agendaOf()).milestones).toEqual([]);
  });

  it('shows interviews as they were last told, in whatever order', async () => {
    const at = (hours: number) => new Date(test.clock.now().getTime() + hours * 3_600_000).toISOString();
    const told = {
      ...{ interviewId: randomUUID(), proposalId: randomUUID(), offerId: randomUUID(), youthId, sequence: 1 },
      ...{ offerTitle: 'Apprenti boulanger', employerName: 'Fournil Martin', siteAddress: '79000 Niort' },
    };
    const slot = (hours: number) => ({ id: randomUUID(), startsAt: at(hours), endsAt: at(hours + 1) });
    const moved = { ...told, revision: 4, slot: slot(50) };
    await hear(RememberInterview, { type: 'InterviewMoved', payload: moved } as never);
    await hear(RememberInterview, {
      type: 'InterviewConfirmed',
      payload: { ...told, revision: 3, slot: slot(26) },
    } as never);
    expect((await agendaOf()).interviews).toMatchObject([
      { startsAt: moved.slot.startsAt, employerName: 'Fournil Martin' },
    ]);
    const cancelled = { ...told, revision: 5, reason: 'other', by: 'employer' };
    await hear(RememberInterview, { type: 'InterviewCancelled', payload: cancelled } as never);
    expect((await agendaOf()).interviews).toEqual([]);
  });

  it('is told in a log, which keeps what it corrects', async () => {
    const write = (body: object, client = coach, id = youthId) =>
      client.call(writeLog, {
        params: { id },
        body: { on: inDays(-1), kind: 'call', text: 'Absente lundi.', ...body },
      });
    const entry = await write({});
    const corrected = await write({ text: 'Absente mardi.', corrects: entry.id });
    const { items } = await coach.call(readLog, { params: params() });
    expect(items).toEqual([corrected, entry]);
    expect(items).toMatchObject([{ corrects: entry.id, authorId: staff.personId }, { text: 'Absente lundi.' }]);
    await expect(write({ on: inDays(1) })).rejects.toMatchObject(problem('day-in-the-future'));
    await expect(write({ corrects: entry.id }, coach, await aYouth())).rejects.toMatchObject(problem('not-found'));
    await expect(colleague.call(readLog, { params: params() })).rejects.toMatchObject(problem('not-found'));
    await test.settled();
    expect((await actsOn(test, youthId)).slice(-2)).toEqual(['log.write', 'log.correct']);
  });

  describe('belongs to the youth', () => {
    const followed = async () => {
      const { id } = await signedContract(coach, youthId, { signedOn: inDays(-3), terms: wholeTerms(inDays(0)) });
      const told = {
        brokenOn: inDays(0),
        initiator: 'youth',
        reason: 'free-45d-apprentice',
        cause: 'personal',
      } as const;
      await coach.call(breakContract, { params: { id }, body: told });
      const body = { on: inDays(0), kind: 'visit', text: 'Visite chez Zola.' } as const;
      await coach.call(writeLog, { params: params(), body });
      return id;
    };

    it('who gets a copy of it, and of whom nothing is left', async () => {
      const contractId = await followed();
      const { followUp } = await coach.call(exportYouth, { params: params() });
      expect(followUp).toMatchObject({
        contracts: [{ id: contractId, state: 'broken', terms: { tutorName: 'Paul Martin' } }],
        ruptureCauses: [{ contractId, cause: 'personal' }],
        tasks: [{ kind: 'contract.searchAgain' }],
        log: [{ text: 'Visite chez Zola.' }],
      });
      await coach.call(eraseYouth, { params: params(), body: { reason: 'youth-asked' } });
      const tables = ['contract', 'task', 'log_entry', 'known_interview'];
      const left = await Promise.all(
        tables.map((table) => test.sql(`select 1 from candidates.${table} where youth_id = $1`, [youthId])),
      );
      const about = await test.sql(
        `select contract_id from candidates_protected.rupture_cause where contract_id = $1 union all
         select contract_id from candidates.contract_step where contract_id = $1 union all
         select subject_id from candidates.reminder where subject_id = $1`,
        [contractId],
      );
      expect([...left, about].flat()).toEqual([]);
    });

    it('and follows their file when two become one, and back', async () => {
      const phone = { phone: '+33639980730' };
      const [kept, gone] = [await aYouth('Berthelot', phone), await aYouth('Bertelot', phone)];
      youthId = gone;
      const contractId = await followed();
      await test.settled();
      const { items } = await coach.call(listDuplicates);
      const pair = items.find(({ sides }) => sides.every(({ id }) => id === kept || id === gone))!;
      await coach.call(mergeDuplicates, { params: { id: pair.id }, body: { keep: kept, take: [] } });
      const ownerOf = async () =>
        (
          await test.sql<{ id: string }>(`select youth_id as id from candidates.contract where id = $1`, [contractId])
        )[0]?.id;
      expect(await ownerOf()).toBe(kept);
      expect((await coach.call(readLog, { params: { id: kept } })).items).toHaveLength(1);
      await coach.call(undoMerge, { params: { id: pair.id } });
      expect(await ownerOf()).toBe(gone);
    });
  });
});
