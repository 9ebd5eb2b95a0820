/**
 * Deadlines as rows: set and taken away in the transaction of what they belong to. The rows are the truth; the jobs of the `reminders`
 * queue are made of them when they are due (`ReminderDispatch`), so nothing is lost with a queue.
 */
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Work } from '../database/unit-of-work.js';
import { ReminderEntity } from './reminder.entity.js';

const SET = `
  insert into reminder (id, kind, subject_id, due_at) values ($1, $2, $3, $4)
  on conflict (kind, subject_id) do update
  set id = excluded.id, due_at = excluded.due_at, done_at = null, leased_until = null`;

@Injectable()
export class Reminders {
  /** Each kind at its instant, instead of what was set before for this thing. */
  async set({ db }: Work, subjectId: string, dueAt: Readonly<Record<string, Date>>): Promise<void> {
    for (const [kind, instant] of Object.entries(dueAt)) await db.query(SET, [randomUUID(), kind, subjectId, instant]);
  }

  /** Nothing is due any more for this thing. */
  async clear({ db }: Work, subjectId: string): Promise<void> {
    await db.delete(ReminderEntity, { subjectId });
  }
}
