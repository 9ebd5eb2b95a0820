import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Occupations and job titles of the official archive, how close occupations are, and the imports that fill them. */
const TABLES = [
  `create table rome_occupation (
     code text constraint rome_occupation_pkey primary key,
     parent text not null,
     label text not null,
     ended_in text)`,
  `create table rome_title (
     ogr text constraint rome_title_pkey primary key,
     code text not null,
     label text not null,
     short_label text not null,
     ended_in text)`,
  `create table rome_proximity (
     version text constraint rome_proximity_pkey primary key,
     codes text[] not null,
     matrix bytea not null)`,
  `create table reference_import (
     id uuid constraint reference_import_pkey primary key,
     kind text not null constraint reference_import_kind_check check (kind in ('occupations', 'places')),
     state text not null
       constraint reference_import_state_check check (state in ('queued', 'running', 'done', 'cancelled', 'failed')),
     phase text not null constraint reference_import_phase_check check (phase in ('waiting', 'reading', 'writing')),
     requested_by uuid not null,
     may_end boolean not null,
     runs integer not null default 0,
     processed integer not null default 0,
     total integer not null,
     file_names text[] not null,
     tables jsonb not null default '[]',
     problem_count integer not null default 0,
     problems jsonb not null default '[]',
     failure text,
     requested_at timestamptz not null,
     started_at timestamptz,
     ended_at timestamptz)`,
  `create index reference_import_requested_idx on reference_import (requested_at)`,
  `create table reference_file (
     id uuid constraint reference_file_pkey primary key,
     kind text not null constraint reference_file_kind_check check (kind in ('occupations', 'places')),
     import_id uuid constraint reference_file_import_id_fkey references reference_import on delete cascade,
     name text not null,
     bytes bytea not null)`,
  `create index reference_file_import_idx on reference_file (import_id)`,
];

export class Reference1766000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
