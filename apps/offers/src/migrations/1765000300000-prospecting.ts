import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Companies being prospected, what was done there, and what was promised. */
const STATEMENTS = [
  `create table lead (
     id uuid constraint lead_pkey primary key,
     organisation_id uuid not null,
     employer_id uuid not null constraint lead_employer_id_fkey references employer,
     owner_id uuid not null,
     next_kind text constraint lead_next_kind_check check (next_kind in ('call', 'visit', 'letter')),
     next_on date,
     last_action_at timestamptz,
     promised_posts integer not null default 0,
     created_at timestamptz not null,
     constraint lead_employer_key unique (employer_id),
     constraint lead_next_check check ((next_kind is null) = (next_on is null)))`,
  `create index lead_next_idx on lead (organisation_id, next_on, id)`,
  `create table prospecting_action (
     id uuid constraint prospecting_action_pkey primary key,
     lead_id uuid not null constraint prospecting_action_lead_id_fkey references lead,
     kind text not null constraint prospecting_action_kind_check check (kind in ('call', 'visit', 'letter')),
     result text not null,
     contact_id uuid constraint prospecting_action_contact_id_fkey references employer_contact,
     by uuid not null,
     at timestamptz not null,
     comment text not null,
     next_kind text,
     next_on date)`,
  `create index prospecting_action_lead_idx on prospecting_action (lead_id, at, id)`,
  `create table promise (
     id uuid constraint promise_pkey primary key,
     lead_id uuid not null constraint promise_lead_id_fkey references lead,
     posts integer not null constraint promise_posts_check check (posts > 0),
     occupation text,
     expected_on date,
     kind text not null constraint promise_kind_check check (kind in ('said', 'written', 'signed')),
     by uuid not null,
     at timestamptz not null,
     comment text not null)`,
  `create index promise_lead_idx on promise (lead_id, at, id)`,
];

export class Prospecting1765000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
