import { SEARCH_TABLES } from '@app/platform/search/postgres/search-tables.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  ...SEARCH_TABLES,
  `create table application (
     proposal_id uuid constraint application_pkey primary key,
     offer_id uuid not null)`,
  `create index application_offer_idx on application (offer_id)`,
  `create table search_rebuild (
     backend text constraint search_rebuild_pkey primary key,
     state text not null constraint search_rebuild_state_check check (state in ('queued', 'running', 'done')),
     last_id uuid,
     processed integer not null,
     total integer not null,
     requested_at timestamptz not null,
     started_at timestamptz,
     ended_at timestamptz)`,
];

export class Search1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
