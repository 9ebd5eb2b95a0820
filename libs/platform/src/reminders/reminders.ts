/**
 * Deadlines as rows: set and taken away in the transaction of what they belong to. The rows are the truth; the jobs of the `reminders`
 * queue are made of them when they are due (`ReminderDispatch`), so nothing is lost with a queue.
 */
import { Injectable } from '@nestjs/common';
import type { Work } from '../database/unit-of-work.js';
import { ReminderEntity } from './reminder.entity.js';

const SET = `
  insert into reminder (id, kind, subject_id, due_at)
  select gen_random_uuid(), due.kind, due.subject_id, due.at
  from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as due(subject_id, kind, at)
  on conflict (kind, subject_id) do update
  set id = excluded.id, due_at = excluded.due_at, done_at = null, leased_until = null`;

/** What was done, or is to be done later already, stays; a job of the instant before finds nothing under its id any more. */
const POSTPONE = `
  update reminder set id = gen_random_uuid(), due_at = due.at, leased_until = null
  from unnest($2::text[], $3::timestamptz[]) as due(kind, at)
  where reminder.subject_id = $1 and reminder.kind = due.kind and done_at is null and due_at < due.at`;

/** A thing, and each kind of what is due for it at its instant. */
export interface Due {
  subjectId: string;
  dueAt: Readonly<Record<string, Date>>;
}

@Injectable()
export class Reminders {
  /** Each kind at its instant, instead of what was set before for this thing. */
  set(work: Work, subjectId: string, dueAt: Due['dueAt']): Promise<void> {
    return this.setAll(work, [{ subjectId, dueAt }]);
  }

  /** The same for many things. */
  async setAll({ db }: Work, due: Due[]): Promise<void> {
    const rows = due.flatMap(({ subjectId, dueAt }) =>
      Object.entries(dueAt).map(([kind, at]) => ({ subjectId, kind, at })),
    );
    if (!rows.length) return;
    await db.query(SET, [rows.map((row) => row.subjectId), rows.map(({ kind }) => kind), rows.map(({ at }) => at)]);
  }

  /** What is still to come for this thing comes later. */
  async postpone({ db }: Work, subjectId: string, dueAt: Due['dueAt']): Promise<void> {
    const kinds = Object.keys(dueAt);
    if (kinds.length) await db.query(POSTPONE, [subjectId, kinds, kinds.map((kind) => dueAt[kind])]);
  }

  /** Nothing is due any more for this thing. */
  async clear({ db }: Work, subjectId: string): Promise<void> {
    await db.delete(ReminderEntity, { subjectId });
  }
}
