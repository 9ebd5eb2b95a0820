import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPEN_STATES = `('proposed', 'awaitingGuardian', 'agreed', 'sent', 'onHold', 'interviewing')`;

const TABLES = [
  `create table offer_snapshot (
     offer_id uuid constraint offer_snapshot_pkey primary key,
     revision integer not null,
     facts jsonb not null,
     title text not null,
     employer_id uuid not null,
     employer_name text not null,
     site_address text not null)`,
  `create table youth_snapshot (
     youth_id uuid constraint youth_snapshot_pkey primary key,
     revision integer not null,
     organisation_id uuid not null,
     facts jsonb not null)`,
  `create table youth_access (
     relation_id uuid constraint youth_access_pkey primary key,
     revision integer not null,
     person_id uuid not null,
     youth_id uuid not null,
     ended boolean not null)`,
  `create index youth_access_person_idx on youth_access (person_id, youth_id)`,
  `create table ranking (
     id uuid constraint ranking_pkey primary key,
     kind text not null constraint ranking_kind_check check (kind in ('youths', 'offers')),
     subject_id uuid not null,
     shown_to uuid not null,
     shown_at timestamptz not null,
     computed_on date not null,
     rule_set jsonb not null,
     inputs jsonb not null,
     entries jsonb not null)`,
  `create table proposal (
     id uuid constraint proposal_pkey primary key,
     revision integer not null,
     offer_id uuid not null constraint proposal_offer_fkey references offer_snapshot,
     youth_id uuid not null,
     proposed_by uuid not null,
     reason text not null,
     presentation jsonb,
     state text not null,
     next_actor text,
     deadline_on date,
     agreed_at timestamptz,
     guardian_agreed_at timestamptz,
     held_until_on date,
     times_held integer not null,
     times_sent_again integer not null,
     created_at timestamptz not null,
     constraint proposal_agreement_check check (agreed_at is not null or state not in
       ('sent', 'onHold', 'interviewing', 'hired', 'refused', 'notHired')))`,
  `create unique index proposal_open_key on proposal (offer_id, youth_id) where state in ${OPEN_STATES}`,
  `create index proposal_youth_idx on proposal (youth_id)`,
  `create table interview (
     id uuid constraint interview_pkey primary key,
     revision integer not null,
     proposal_id uuid not null constraint interview_proposal_fkey references proposal,
     state text not null,
     next_actor text,
     deadline_at timestamptz,
     slots jsonb not null,
     slot_id uuid,
     sequence integer not null,
     missed_by text,
     excused boolean,
     created_at timestamptz not null)`,
  `create index interview_proposal_idx on interview (proposal_id)`,
  `create table step (
     id bigint generated always as identity constraint step_pkey primary key,
     subject text not null constraint step_subject_check check (subject in ('proposal', 'interview')),
     subject_id uuid not null,
     action text not null,
     from_state text,
     to_state text not null,
     by text not null,
     written_by text not null,
     actor_id text not null,
     at timestamptz not null,
     reason text,
     comment text)`,
  `create index step_subject_idx on step (subject_id)`,
];

export class Matching1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
