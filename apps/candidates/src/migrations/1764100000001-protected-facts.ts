import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `create schema candidates_protected`,
  `revoke all on schema candidates_protected from public`,
  `create table candidates_protected.protected_facts (
     youth_id uuid constraint protected_facts_pkey primary key,
     revision integer not null,
     key_id text not null,
     sealed bytea not null)`,
  `create table candidates_protected.protected_access (
     id bigint generated always as identity constraint protected_access_pkey primary key,
     youth_id uuid not null,
     actor_id text not null,
     act text not null constraint protected_access_act_check check (act in ('read', 'write', 'export')),
     at timestamptz not null,
     key_id text not null,
     sealed bytea not null)`,
  `create index protected_access_youth_idx on candidates_protected.protected_access (youth_id)`,
];

export class ProtectedFacts1764100000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
