import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deadlines, answers that another wrote down, guardians, what a signature ends, alerts, and the numbers of the board. */
const CHANGES = [
  `alter table offer_snapshot add column organisation_id uuid, add column closures jsonb not null default '[]'`,
  `create index offer_snapshot_organisation_idx on offer_snapshot (organisation_id)`,
  `alter table youth_snapshot add column guardian_until date`,
  `alter table proposal
     add column waiting_since timestamptz,
     add column obsolete_because text,
     add column superseded_by uuid,
     add column known_failures text[] not null default '{}',
     add column new_failures text[] not null default '{}'`,
  `update proposal set waiting_since = created_at where next_actor is not null`,
  `update proposal set obsolete_because = 'youthLeft' where state = 'obsolete'`,
  `create index proposal_first_idx on proposal (youth_id, created_at)`,
  `create index proposal_offer_idx on proposal (offer_id, state)`,
  `create index proposal_superseded_idx on proposal (superseded_by) where superseded_by is not null`,
  `alter table step
     add column said_by text,
     add column channel text constraint step_channel_check check (channel in ('telephone', 'inPerson')),
     add column said_on date,
     add constraint step_recorded_check check ((said_by is null) = (channel is null) and (channel is null) = (said_on is null))`,
  `create table alert (
     id uuid constraint alert_pkey primary key,
     subject_id uuid not null,
     youth_id uuid not null,
     kind text not null,
     raised_at timestamptz not null,
     cleared_at timestamptz)`,
  `create index alert_subject_idx on alert (subject_id)`,
  `create index alert_youth_idx on alert (youth_id)`,
  `create table contract_mark (
     contract_id uuid constraint contract_mark_pkey primary key,
     revision integer not null,
     youth_id uuid not null,
     proposal_id uuid,
     state text not null constraint contract_mark_state_check check (state in ('signed', 'ended')))`,
  `create index contract_mark_proposal_idx on contract_mark (proposal_id)`,
  `create table youth_arrival (
     youth_id uuid constraint youth_arrival_pkey primary key,
     organisation_id uuid not null,
     registered_at timestamptz not null)`,
];

export class ProposalLives1766300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CHANGES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
