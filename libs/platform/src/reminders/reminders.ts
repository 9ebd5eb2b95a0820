/**
 * Deadlines as rows: set and taken away in the transaction of what they belong to. The rows are the truth; the jobs of the `reminders`
 * queue are made of them when they are due (`ReminderDispatch`), so nothing is lost with a queue.
 */
import { Injectable } from '@nestjs/common';
import type { Work } from '../database/unit-of-work.js';
import { ReminderEntity } from './reminder.entity.js';

const SET = `
  insert into reminder (id, kind, subject_id, due_at)
  select gen_random_uuid(), due.kind, $1, due.at from unnest($2::text[], $3::timestamptz[]) as due(kind, at)
  on conflict (kind, subject_id) do update
  set id = excluded.id, due_at = excluded.due_at, done_at = null, leased_until = null`;

@Injectable()
export class Reminders {
  /** Each kind at its instant, instead of what was set before for this thing. */
  async set({ db }: Work, subjectId: string, dueAt: Readonly<Record<string, Date>>): Promise<void> {
    const kinds = Object.keys(dueAt);
    if (kinds.length) await db.query(SET, [subjectId, kinds, Object.values(dueAt)]);
  }

  /** Nothing is due any more for this thing. */
  async clear({ db }: Work, subjectId: string): Promise<void> {
    await db.delete(ReminderEntity, { subjectId });
  }
}
