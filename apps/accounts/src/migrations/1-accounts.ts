import type { MigrationInterface, QueryRunner } from 'typeorm';

const PEOPLE = [
  `create table organisation (
     id uuid constraint organisation_pkey primary key,
     kind text not null constraint organisation_kind_check
       check (kind in ('trainingCentre', 'missionLocale', 'schoolService', 'employer', 'operator', 'evaluator')),
     name text not null,
     created_at timestamptz not null)`,
  `create table person (
     id uuid constraint person_pkey primary key,
     first_name text not null,
     last_name text not null,
     email text not null constraint person_email_key unique constraint person_email_check check (email = lower(email)),
     email_verified boolean not null,
     image text,
     created_at timestamptz not null,
     updated_at timestamptz not null)`,
  `create table membership (
     id uuid constraint membership_pkey primary key,
     person_id uuid not null constraint membership_person_id_fkey references person,
     organisation_id uuid not null constraint membership_organisation_id_fkey references organisation,
     role text not null constraint membership_role_check
       check (role in ('coach', 'prospector', 'manager', 'administrator', 'employer', 'evaluator')),
     from_at timestamptz not null,
     to_at timestamptz)`,
  `create unique index membership_in_force_key on membership (person_id, organisation_id, role) where to_at is null`,
  `create index membership_organisation_idx on membership (organisation_id)`,
  `create table relation (
     id uuid constraint relation_pkey primary key,
     person_id uuid not null constraint relation_person_id_fkey references person,
     youth_id uuid not null,
     kind text not null constraint relation_kind_check check (kind in ('referent', 'team')),
     organisation_id uuid not null constraint relation_organisation_id_fkey references organisation,
     from_at timestamptz not null,
     to_at timestamptz,
     revision integer not null)`,
  `create unique index relation_in_force_key on relation (person_id, youth_id, kind) where to_at is null`,
  `create index relation_youth_idx on relation (youth_id)`,
  `create table invitation (
     id uuid constraint invitation_pkey primary key,
     organisation_id uuid not null constraint invitation_organisation_id_fkey references organisation,
     role text not null constraint invitation_role_check
       check (role in ('coach', 'prospector', 'manager', 'administrator', 'employer', 'evaluator')),
     email text not null,
     first_name text not null,
     last_name text not null,
     invited_by uuid not null constraint invitation_invited_by_fkey references person,
     created_at timestamptz not null,
     expires_at timestamptz not null,
     accepted_at timestamptz)`,
];

/** The tables that better-auth reads and writes by itself, as its schema wants them, under our names (see `sessions/table-names.ts`). */
const SESSIONS = [
  `create table session (
     id uuid default gen_random_uuid() constraint session_pkey primary key,
     person_id uuid not null constraint session_person_id_fkey references person on delete cascade,
     token text not null constraint session_token_key unique,
     expires_at timestamptz not null,
     ip_address text,
     user_agent text,
     created_at timestamptz not null,
     updated_at timestamptz not null)`,
  `create index session_person_idx on session (person_id)`,
  `create table account (
     id uuid default gen_random_uuid() constraint account_pkey primary key,
     person_id uuid not null constraint account_person_id_fkey references person on delete cascade,
     provider_id text not null,
     account_id text not null,
     password text,
     access_token text,
     refresh_token text,
     id_token text,
     access_token_expires_at timestamptz,
     refresh_token_expires_at timestamptz,
     scope text,
     created_at timestamptz not null,
     updated_at timestamptz not null,
     constraint account_provider_key unique (provider_id, account_id))`,
  `create index account_person_idx on account (person_id)`,
  `create table verification (
     id uuid default gen_random_uuid() constraint verification_pkey primary key,
     identifier text not null,
     value text not null,
     expires_at timestamptz not null,
     created_at timestamptz not null,
     updated_at timestamptz not null)`,
  `create index verification_identifier_idx on verification (identifier)`,
  `create table jwks (
     id uuid default gen_random_uuid() constraint jwks_pkey primary key,
     public_key text not null,
     private_key text not null,
     alg text,
     crv text,
     created_at timestamptz not null,
     expires_at timestamptz)`,
];

const AUDIT = [
  `create table audit_entry (
     id bigint generated always as identity constraint audit_entry_pkey primary key,
     at timestamptz not null,
     actor_id text not null,
     action text not null,
     subject_type text not null,
     subject_id text not null)`,
  `create index audit_entry_subject_idx on audit_entry (subject_type, subject_id)`,
  `create function refuse_audit_change() returns trigger language plpgsql as
     $$ begin raise exception 'The audit log is only ever added to: write a new line instead.'; end $$`,
  `create trigger audit_entry_append_only before update or delete or truncate on audit_entry
     for each statement execute function refuse_audit_change()`,
];

export class AccountsTables1700000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...PEOPLE, ...SESSIONS, ...AUDIT]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
