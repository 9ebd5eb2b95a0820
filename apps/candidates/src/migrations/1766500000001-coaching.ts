import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `create table milestone (
     id uuid constraint milestone_pkey primary key,
     contract_id uuid not null constraint milestone_contract_id_fkey references contract (id) on delete cascade,
     kind text not null constraint milestone_kind_check
       check (kind in ('firstWeek', 'first45Days', 'trialEnd', 'month3')),
     due_on date not null,
     done_on date,
     note text,
     constraint milestone_once_key unique (contract_id, kind))`,
  `create index milestone_due_idx on milestone (due_on)`,
  `create table task (
     id uuid constraint task_pkey primary key,
     youth_id uuid not null,
     source_id uuid constraint task_source_key unique,
     kind text not null,
     title text,
     subject_type text not null constraint task_subject_check
       check (subject_type in ('proposal', 'interview', 'contract', 'youth')),
     subject_id uuid not null,
     due_on date not null,
     opened_at timestamptz not null,
     closed_at timestamptz,
     closed_by text,
     note text,
     merged_from uuid)`,
  `create index task_youth_idx on task (youth_id, due_on)`,
  `create index task_subject_idx on task (subject_id)`,
  `create table log_entry (
     id uuid constraint log_entry_pkey primary key,
     youth_id uuid not null,
     happened_on date not null,
     kind text not null constraint log_entry_kind_check
       check (kind in ('call', 'message', 'meeting', 'visit', 'threeWay', 'note')),
     text text not null,
     author_id uuid not null,
     written_at timestamptz not null,
     corrects uuid constraint log_entry_corrects_fkey references log_entry (id),
     merged_from uuid)`,
  `create index log_entry_youth_idx on log_entry (youth_id, happened_on)`,
  `create table known_interview (
     interview_id uuid constraint known_interview_pkey primary key,
     revision integer not null,
     youth_id uuid not null,
     starts_at timestamptz,
     ends_at timestamptz,
     employer_name text not null,
     offer_title text not null,
     site_address text not null,
     merged_from uuid)`,
  `create index known_interview_youth_idx on known_interview (youth_id, starts_at)`,
];

/** What coaches have to do, and what happened: appointments with contracts, tasks, the log, interviews that they hear of. */
export class Coaching1766500000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
