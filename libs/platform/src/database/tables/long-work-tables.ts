import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of imports row by row, saved mappings, answers kept by idempotency key, and deadlines as rows. */
const STATEMENTS = [
  `create table import_row (
     id bigint generated always as identity constraint import_row_pkey primary key,
     import_id uuid not null constraint import_row_import_id_fkey references import on delete cascade,
     line integer not null,
     outcome text not null constraint import_row_outcome_check check (outcome in ('created', 'updated', 'unchanged', 'rejected')),
     label text not null,
     problems jsonb not null)`,
  `create index import_row_line_idx on import_row (import_id, line, id)`,
  `insert into import_row (import_id, line, outcome, label, problems)
     select i.id, (r->>'line')::integer, r->>'outcome', r->>'label', r->'problems'
     from import i cross join lateral jsonb_array_elements(i.report->'rows') with ordinality as rows(r, position)
     order by i.id, position`,
  `alter table import
     add column mapping jsonb not null default '{}',
     add column dry_run boolean not null default false,
     add column runs integer not null default 0,
     add column created integer not null default 0,
     add column updated integer not null default 0,
     add column unchanged integer not null default 0,
     add column rejected integer not null default 0,
     add column failure text,
     drop constraint import_state_check,
     add constraint import_state_check check (state in ('queued', 'running', 'done', 'cancelled', 'failed'))`,
  `update import set
     created = (report->>'created')::integer, updated = (report->>'updated')::integer,
     unchanged = (report->>'unchanged')::integer, rejected = (report->>'rejected')::integer`,
  `alter table import drop column report`,
  `create table import_mapping (
     organisation_id uuid not null,
     kind text not null,
     mapping jsonb not null,
     saved_at timestamptz not null,
     constraint import_mapping_pkey primary key (organisation_id, kind))`,
  `create table idempotent_answer (
     holder text not null,
     key uuid not null,
     fingerprint text not null,
     answer jsonb,
     created_at timestamptz not null,
     constraint idempotent_answer_pkey primary key (holder, key))`,
  `create index idempotent_answer_age_idx on idempotent_answer (created_at)`,
  `create table reminder (
     id uuid constraint reminder_pkey primary key,
     kind text not null,
     subject_id uuid not null,
     due_at timestamptz not null,
     done_at timestamptz,
     leased_until timestamptz,
     constraint reminder_once_key unique (kind, subject_id))`,
  `create index reminder_due_idx on reminder (due_at) where done_at is null`,
];

export class LongWork1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
