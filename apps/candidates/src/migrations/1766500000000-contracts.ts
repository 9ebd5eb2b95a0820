import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `create table contract (
     id uuid constraint contract_pkey primary key,
     youth_id uuid not null,
     organisation_id uuid not null,
     proposal_id uuid constraint contract_proposal_key unique,
     offer_id uuid,
     state text not null constraint contract_state_check check (state in (
       'promised', 'inPreparation', 'signed', 'started', 'confirmed', 'completed', 'abandoned', 'broken')),
     next_actor text,
     deadline_on date,
     contract_type text not null,
     employer_name text not null,
     starts_on date,
     ends_on date,
     terms jsonb not null,
     signed_on date,
     first_days text,
     first_days_end_on date,
     broken_on date,
     search_until_on date,
     revision integer not null,
     created_at timestamptz not null,
     merged_from uuid,
     constraint contract_signed_check
       check ((state in ('promised', 'inPreparation', 'abandoned')) = (signed_on is null)),
     constraint contract_broken_check check ((state = 'broken') = (broken_on is not null)))`,
  `create index contract_youth_idx on contract (youth_id, state)`,
  `create table contract_step (
     id bigint generated always as identity constraint contract_step_pkey primary key,
     contract_id uuid not null
       constraint contract_step_contract_id_fkey references contract (id) on delete cascade,
     action text not null,
     from_state text,
     to_state text not null,
     by text not null,
     written_by text not null,
     actor_id text not null,
     happened_on date not null,
     at timestamptz not null,
     reason text,
     comment text)`,
  `create index contract_step_contract_idx on contract_step (contract_id, id)`,
  `create table contract_signature (
     contract_id uuid not null
       constraint contract_signature_contract_id_fkey references contract (id) on delete cascade,
     party text not null constraint contract_signature_party_check
       check (party in ('employer', 'youth', 'guardian', 'trainingCentre')),
     signed_on date not null,
     proof text not null constraint contract_signature_proof_check check (proof in ('paper', 'electronic', 'copy')),
     reference text,
     recorded_by uuid not null,
     recorded_at timestamptz not null,
     constraint contract_signature_pkey primary key (contract_id, party))`,
  `create table rupture (
     contract_id uuid not null constraint rupture_pkey primary key
       constraint rupture_contract_id_fkey references contract (id) on delete cascade,
     broken_on date not null,
     phase text not null constraint rupture_phase_check
       check (phase in ('beforeStart', 'first45Days', 'trial', 'after')),
     initiator text not null constraint rupture_initiator_check check (initiator in ('employer', 'youth')),
     reason text not null,
     comment text,
     recorded_by uuid not null,
     recorded_at timestamptz not null)`,
  `create table candidates_protected.rupture_cause (
     contract_id uuid constraint rupture_cause_pkey primary key,
     key_id text not null,
     sealed bytea not null)`,
];

/** Contracts from their promise to their end; why one was broken is sealed apart. */
export class Contracts1766500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
