import { accountsApp } from '@app/accounts';
import { createYouth, readProject, readYouth, stepProject, type Client, type RequestOf } from '@app/contracts';
import { actsOn, aStaff, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { imported, youthFile } from '../../test/youth-file.js';
import { candidatesApp } from '../candidates.app.js';

type Step = NonNullable<RequestOf<typeof stepProject>['body']>;

describe('a career project', () => {
  let test: TestApp;
  let staff: Staff;
  let coach: Client;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    staff = await aStaff(test, 'coach');
    coach = await clientOf(test, staff.email);
  });
  afterAll(() => test.close());

  let count = 0;
  const aYouth = async () => {
    const identity = { firstName: 'Ana', lastName: `Zola ${count++}`, birthOn: '2009-03-14' };
    const { id } = await coach.call(createYouth, { body: { identity } });
    await test.settled();
    return id;
  };
  const take = (id: string, action: Step['action'], more: Partial<Step> = {}) =>
    coach.call(stepProject, {
      params: { id },
      body: { action, on: '2026-11-02', shownBy: 'Stage d’une semaine', ...more },
    });
  const codeOf = (call: Promise<unknown>) =>
    call.then(
      () => 'no problem',
      (error: { problem: { code: string } }) => error.problem.code,
    );

  it('is proposed, tried, validated and reoriented, each step with its day, its coach and what showed it', async () => {
    const id = await aYouth();
    expect(await coach.call(readProject, { params: { id } })).toEqual({
      project: null,
      actions: ['propose'],
      steps: [],
    });
    await take(id, 'propose', { occupation: 'D1102', shownBy: 'Entretien' });
    expect((await take(id, 'test')).actions).toEqual(['validate', 'reject', 'reorient']);
    expect((await take(id, 'validate')).project).toEqual({ occupation: 'D1102', state: 'validated', on: '2026-11-02' });
    const { project, steps } = await take(id, 'reorient', { occupation: 'D1106', shownBy: 'Allergie à la farine' });
    expect(project).toMatchObject({ occupation: 'D1106', state: 'hypothesis' });
    expect(steps.map(({ action, occupation, from, to }) => [action, occupation, from, to])).toEqual([
      ['propose', 'D1102', null, 'hypothesis'],
      ['test', 'D1102', 'hypothesis', 'underTest'],
      ['validate', 'D1102', 'underTest', 'validated'],
      ['reorient', 'D1102', 'validated', 'reoriented'],
      ['propose', 'D1106', null, 'hypothesis'],
    ]);
    expect(steps[0]).toMatchObject({ coachId: staff.personId, shownBy: 'Entretien', on: '2026-11-02' });
    await test.settled();
    expect(await actsOn(test, id)).toContain('project.validate');
  });

  it('refuses what the table does not know, a day to come, and another hypothesis while one is open', async () => {
    const id = await aYouth();
    expect(await codeOf(take(id, 'validate'))).toBe('transition-not-allowed');
    expect(await codeOf(take(id, 'propose'))).toBe('input-invalid');
    expect(await codeOf(take(id, 'propose', { occupation: 'D1102', on: '2099-01-01' }))).toBe('day-in-the-future');
    await take(id, 'propose', { occupation: 'D1102' });
    expect(await codeOf(take(id, 'propose', { occupation: 'D1106' }))).toBe('transition-not-allowed');
    expect(await codeOf(take(id, 'validate'))).toBe('transition-not-allowed');
    await take(id, 'test');
    expect(await codeOf(take(id, 'reorient', { occupation: 'D1102' }))).toBe('transition-not-allowed');
    await take(id, 'reject');
    expect((await take(id, 'propose', { occupation: 'D1106' })).project?.state).toBe('hypothesis');
  });

  it('comes with a file as long as no coach has dated it', async () => {
    const row = { Référence: 'PROJET' };
    await imported(test, coach, youthFile(row));
    const [youth] = await test.sql<{ id: string }>(`select id from candidates.youth where reference = 'PROJET'`);
    const known = async () => (await coach.call(readYouth, { params: { id: youth!.id } })).project;
    expect(await known()).toEqual({ occupation: 'D1102', state: 'validated', on: null });
    await imported(test, coach, youthFile({ ...row, 'État du projet': 'en test' }));
    expect((await known())?.state).toBe('underTest');
    const { project } = await take(youth!.id, 'validate');
    await imported(test, coach, youthFile({ ...row, 'État du projet': 'en test', Téléphone: '06 39 98 07 99' }));
    expect(await known()).toEqual(project);
  });
});
