import { TOLD_INTERVIEW_TABLE } from '@app/platform/interview-letters/told-interview.entity.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `create table youth (
     id uuid constraint youth_pkey primary key,
     organisation_id uuid not null,
     natural_key text not null,
     sort_key text not null,
     reference text,
     first_name text not null,
     last_name text not null,
     birth_on date not null,
     email text,
     phone text,
     place jsonb not null,
     reach_km integer,
     contract_types text[] not null,
     wishes jsonb not null,
     project jsonb,
     available_from date,
     skills text[] not null,
     completed_3e boolean,
     job_seeker boolean,
     revision integer not null,
     import_id uuid not null,
     import_line integer not null,
     constraint youth_natural_key unique (organisation_id, natural_key))`,
  `create index youth_list_idx on youth (organisation_id, sort_key, id)`,
  `create table youth_access (
     relation_id uuid constraint youth_access_pkey primary key,
     revision integer not null,
     person_id uuid not null,
     youth_id uuid not null,
     organisation_id uuid not null,
     kind text not null constraint youth_access_kind_check check (kind in ('referent', 'team')),
     ended boolean not null)`,
  `create index youth_access_person_idx on youth_access (person_id, youth_id)`,
  TOLD_INTERVIEW_TABLE,
];

export class CandidatesTables1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
