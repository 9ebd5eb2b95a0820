import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steps of career projects, askings for the link to one's pages, and deadlines for what waited for the next start until now. */
const STATEMENTS = [
  `create table project_step (
     id bigint generated always as identity constraint project_step_pkey primary key,
     youth_id uuid not null,
     action text not null,
     occupation text not null,
     from_state text,
     to_state text not null,
     "on" date not null,
     coach_id uuid not null,
     shown_by text not null,
     at timestamptz not null)`,
  `create index project_step_youth_idx on project_step (youth_id)`,
  `create table space_ask (
     id uuid constraint space_ask_pkey primary key,
     address_hash text not null constraint space_ask_address_key unique,
     address text,
     asked_at timestamptz not null)`,
  `create index space_ask_age_idx on space_ask (asked_at)`,
  `create index youth_address_idx on youth (email)`,
  `insert into reminder (id, kind, subject_id, due_at) select gen_random_uuid(), 'youth.windows', id, now() from youth`,
  `insert into reminder (id, kind, subject_id, due_at)
     select gen_random_uuid(), 'youth.erase', youth_id, due_on::timestamp at time zone 'Europe/Paris' from erasure where done_at is null`,
];

export class ProjectsAndSpace1766100000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
