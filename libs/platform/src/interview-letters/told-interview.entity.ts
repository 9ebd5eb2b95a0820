import type { PayloadOf } from '@app/contracts';
import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';
import type { Span } from '../letter-words/letter-dates.js';

/**
 * What our letters told of an interview: the newest revision, because events arrive in any order and an invitation must not follow its
 * answer; and the moment that stands in calendars, because what cancels it does not name it.
 */
@Entity({ name: 'told_interview' })
export class ToldInterviewEntity {
  @PrimaryColumn({ name: 'interview_id', type: 'uuid', primaryKeyConstraintName: 'told_interview_pkey' })
  interviewId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'starts_at', type: 'timestamptz', nullable: true }) startsAt: Date | null;
  @Column({ name: 'ends_at', type: 'timestamptz', nullable: true }) endsAt: Date | null;
  @Column({ type: 'boolean', default: false }) confirmed: boolean;
}

/** The table, for the migration of an app that writes such letters; the moment came later, in `TOLD_SLOT`. */
export const TOLD_INTERVIEW_TABLE = `create table told_interview (
  interview_id uuid constraint told_interview_pkey primary key,
  revision integer not null)`;

/** The moment that was told. */
export const TOLD_SLOT = `alter table told_interview
  add column starts_at timestamptz,
  add column ends_at timestamptz,
  add column confirmed boolean not null default false`;

const TELL = `
  insert into told_interview (interview_id, revision, starts_at, ends_at, confirmed) values ($1, $2, $3, $4, $5)
  on conflict (interview_id) do update set
    revision = excluded.revision,
    starts_at = coalesce(excluded.starts_at, told_interview.starts_at),
    ends_at = coalesce(excluded.ends_at, told_interview.ends_at),
    confirmed = told_interview.confirmed or excluded.confirmed
  where told_interview.revision <= excluded.revision
  returning starts_at as "startsAt", ends_at as "endsAt", confirmed`;

/** An event about an interview, as far as this needs it; `slot` is confirmed, the first of `slots` is not yet. */
type InterviewEvent = Pick<PayloadOf<'InterviewCancelled'>, 'interviewId' | 'revision'> & {
  slot?: PayloadOf<'InterviewConfirmed'>['slot'];
  slots?: PayloadOf<'InterviewInvited'>['slots'];
};

/** The moment that readers have in their calendars; none when they were never invited. */
export interface ToldMoment {
  slot: Span | null;
  confirmed: boolean;
}

/** Remembers what is being told of an interview. @returns undefined when something newer was told already */
export async function tellInterview(db: EntityManager, event: InterviewEvent): Promise<ToldMoment | undefined> {
  const { interviewId, revision, slot = event.slots?.[0] } = event;
  const values = [interviewId, revision, slot?.startsAt, slot?.endsAt, event.slot !== undefined];
  const [told]: { startsAt: Date | null; endsAt: Date | null; confirmed: boolean }[] = await db.query(TELL, values);
  if (!told) return undefined;
  const { startsAt, endsAt, confirmed } = told;
  return { slot: startsAt && endsAt ? { startsAt, endsAt } : null, confirmed };
}
