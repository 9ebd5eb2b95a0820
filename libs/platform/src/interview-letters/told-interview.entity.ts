import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';

/** The newest revision of an interview that our letters told of: events arrive in any order, and an invitation must not follow its answer. */
@Entity({ name: 'told_interview' })
export class ToldInterviewEntity {
  @PrimaryColumn({ name: 'interview_id', type: 'uuid', primaryKeyConstraintName: 'told_interview_pkey' })
  interviewId: string;
  @Column({ type: 'integer' }) revision: number;
}

/** The table, for the migration of an app that writes such letters. */
export const TOLD_INTERVIEW_TABLE = `create table told_interview (
  interview_id uuid constraint told_interview_pkey primary key,
  revision integer not null)`;

const TELL = `
  insert into told_interview (interview_id, revision) values ($1, $2)
  on conflict (interview_id) do update set revision = excluded.revision where told_interview.revision <= excluded.revision
  returning revision`;

/** Remembers what is being told of an interview. @returns false when something newer was told already */
export async function isNewest(db: EntityManager, event: { interviewId: string; revision: number }): Promise<boolean> {
  const rows: unknown[] = await db.query(TELL, [event.interviewId, event.revision]);
  return rows.length > 0;
}
