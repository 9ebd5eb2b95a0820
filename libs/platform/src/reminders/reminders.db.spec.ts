import { anAction, startTinyApp, tinyApp, NoteEntity } from '@app/testing/tiny/tiny-app.js';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { Injectable } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { UnitOfWork, type Work } from '../database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from './reminder-handler.js';
import { Reminders } from './reminders.js';

const HOUR_MS = 3_600_000;
/** Fails this many times before it succeeds. */
let failures = 0;

@Injectable()
class WriteNote implements ReminderHandler {
  async remind({ db }: Work, { subjectId, kind }: DueReminder): Promise<void> {
    await db.insert(NoteEntity, { id: randomUUID(), eventId: subjectId, text: kind });
    if (failures-- > 0) throw new Error('not yet');
  }
}

describe('reminders', () => {
  let test: TestApp;
  let unitOfWork: UnitOfWork;
  let reminders: Reminders;
  beforeAll(async () => {
    const app = tinyApp({ providers: [WriteNote], queues: ['reminders'] });
    test = await startTinyApp([{ ...app, reminders: { early: WriteNote, late: WriteNote } }]);
    unitOfWork = test.app.get(UnitOfWork, { strict: false });
    reminders = test.app.get(Reminders, { strict: false });
  });
  afterAll(() => test.close());

  const inHours = (hours: number) => new Date(test.clock.now().getTime() + hours * HOUR_MS);
  const set = (subject: string, dueAt: Record<string, Date>) =>
    unitOfWork.run((work) => reminders.set(work, subject, dueAt));
  const notes = async (subject: string) =>
    (await test.sql<{ text: string }>('select text from offers.note where event_id = $1 order by text', [subject])).map(
      ({ text }) => text,
    );
  /** Any commit makes the dispatch look at once. */
  const wake = () => unitOfWork.run(({ publish }) => publish('ActionRecorded', anAction()));

  it('are done when they are due, not before, and once', async () => {
    const subject = randomUUID();
    await set(subject, { early: inHours(1), late: inHours(3) });
    await wake();
    await test.settled();
    expect(await notes(subject)).toEqual([]);
    test.clock.advance(2 * HOUR_MS);
    await wake();
    await until('the first is done', async () => (await notes(subject)).length === 1);
    test.clock.advance(2 * HOUR_MS);
    await wake();
    await until('both are done', async () => (await notes(subject)).length === 2);
    await wake();
    await test.settled();
    expect(await notes(subject)).toEqual(['early', 'late']);
  });

  it('are set anew, or taken away, with what they belong to', async () => {
    const [moved, gone] = [randomUUID(), randomUUID()];
    await set(moved, { early: inHours(1) });
    await set(moved, { early: inHours(5) });
    await set(gone, { early: inHours(1) });
    await unitOfWork.run((work) => reminders.clear(work, gone));
    test.clock.advance(2 * HOUR_MS);
    await wake();
    await test.settled();
    expect([await notes(moved), await notes(gone)]).toEqual([[], []]);
    test.clock.advance(4 * HOUR_MS);
    await wake();
    await until('the moved one is done', async () => (await notes(moved)).length === 1);
    await set(moved, { early: inHours(-1) });
    await until('and done again', async () => (await notes(moved)).length === 2);
  });

  it('are put off: never nearer, and not again when they are done', async () => {
    const subject = randomUUID();
    await set(subject, { early: inHours(-1), late: inHours(3) });
    await until('the first is done', async () => (await notes(subject)).length === 1);
    const postpone = (dueAt: Record<string, Date>) =>
      unitOfWork.run((work) => reminders.postpone(work, subject, dueAt));
    await postpone({ early: inHours(4), late: inHours(6) });
    await postpone({ late: inHours(2) });
    test.clock.advance(5 * HOUR_MS);
    await wake();
    await test.settled();
    expect(await notes(subject)).toEqual(['early']);
    test.clock.advance(2 * HOUR_MS);
    await wake();
    await until('the other is done', async () => (await notes(subject)).length === 2);
    expect(await notes(subject)).toEqual(['early', 'late']);
  });

  it('leave nothing of an attempt that failed', async () => {
    const subject = randomUUID();
    failures = 2;
    await set(subject, { early: inHours(-1) });
    await until('it is done', async () => (await notes(subject)).length > 0);
    await test.settled();
    expect(await notes(subject)).toEqual(['early']);
  });

  it('come back when the queue lost their job', async () => {
    const subject = randomUUID();
    // As if a process had claimed it and died, and the queue with it.
    await test.sql(
      `insert into offers.reminder (id, kind, subject_id, due_at, leased_until) values ($1, 'early', $2, $3, $4)`,
      [randomUUID(), subject, inHours(-1), inHours(0.1)],
    );
    await wake();
    await test.settled();
    expect(await notes(subject)).toEqual([]);
    test.clock.advance(HOUR_MS);
    await wake();
    await until('it is done', async () => (await notes(subject)).length === 1);
  });
});
