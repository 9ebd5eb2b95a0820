import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A snapshot knows which transaction wrote it last, so that the indexes of all processes find what changed since they looked, and when its
 * facts were said. Lists are kept with inputs that are stored once; those kept so far held inputs and entries as `jsonb`, which puts keys in
 * another order, so none of them could be replayed to its bytes, and they go.
 */
const CHANGES = [
  `alter table offer_snapshot
     add column changed_in bigint not null default 0,
     add column said_at timestamptz not null default now()`,
  `alter table youth_snapshot
     add column changed_in bigint not null default 0,
     add column said_at timestamptz not null default now(),
     add column searching boolean not null default true`,
  `create function note_change() returns trigger language plpgsql as
     $$ begin new.changed_in := pg_current_xact_id()::text::bigint; return new; end $$`,
  `create trigger offer_snapshot_changed before insert or update on offer_snapshot
     for each row execute function note_change()`,
  `create trigger youth_snapshot_changed before insert or update on youth_snapshot
     for each row execute function note_change()`,
  `create index offer_snapshot_changed_idx on offer_snapshot (changed_in)`,
  `create index youth_snapshot_changed_idx on youth_snapshot (changed_in)`,
  `drop table ranking`,
  `create table ranking_input (
     id bigint generated always as identity constraint ranking_input_pkey primary key,
     hash text not null constraint ranking_input_hash_key unique,
     subject_id uuid not null,
     facts text not null)`,
  `create index ranking_input_subject_idx on ranking_input (subject_id)`,
  `create table ranking_pool (
     hash text constraint ranking_pool_pkey primary key,
     inputs bigint[] not null)`,
  `create table ranking (
     id uuid constraint ranking_pkey primary key,
     kind text not null constraint ranking_kind_check check (kind in ('youths', 'offers')),
     subject_id uuid not null,
     subject_input bigint not null,
     pool text not null constraint ranking_pool_fkey references ranking_pool,
     page jsonb not null,
     computed_on date not null,
     rule_set jsonb not null,
     entries text not null,
     shown_ids uuid[] not null,
     shown_to uuid not null,
     shown_at timestamptz not null,
     last_shown_at timestamptz not null,
     times_shown integer not null,
     erased boolean not null,
     hash text not null,
     constraint ranking_shown_key unique (shown_to, hash))`,
  `create index ranking_subject_idx on ranking (subject_id)`,
  `create index ranking_shown_ids_idx on ranking using gin (shown_ids)`,
  `create table ranking_choice (
     proposal_id uuid constraint ranking_choice_pkey primary key,
     ranking_id uuid not null,
     rank integer not null,
     verdict text not null,
     shown_at timestamptz not null)`,
  `create table snapshot_rebuild (
     id uuid constraint snapshot_rebuild_pkey primary key,
     requested_by uuid not null,
     requested_at timestamptz not null,
     ended_at timestamptz,
     forgotten integer not null default 0)`,
  `create table snapshot_rebuild_part (
     rebuild_id uuid not null constraint snapshot_rebuild_part_fkey references snapshot_rebuild,
     kind text not null constraint snapshot_rebuild_part_kind_check check (kind in ('offers', 'youths')),
     processed integer not null,
     total integer not null,
     complete_at integer,
     constraint snapshot_rebuild_part_pkey primary key (rebuild_id, kind))`,
];

export class ShownLists1766600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CHANGES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
