import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORGANISATIONS = [
  `alter table organisation
     add column siret text constraint organisation_siret_key unique,
     add column uai text constraint organisation_uai_key unique`,
];

const RELATIONS = [
  `drop index relation_in_force_key`,
  `create unique index relation_in_force_key on relation (person_id, youth_id, organisation_id, kind) where to_at is null`,
  `create unique index relation_referent_key on relation (youth_id, organisation_id) where kind = 'referent' and to_at is null`,
  `create table absence (
     id uuid constraint absence_pkey primary key,
     person_id uuid not null constraint absence_person_id_fkey references person,
     stand_in_id uuid not null constraint absence_stand_in_id_fkey references person,
     organisation_id uuid not null constraint absence_organisation_id_fkey references organisation,
     from_on date not null,
     to_on date not null,
     created_at timestamptz not null,
     ended_at timestamptz,
     constraint absence_days_check check (from_on <= to_on),
     constraint absence_stand_in_check check (person_id <> stand_in_id))`,
  `create unique index absence_open_key on absence (person_id, stand_in_id, organisation_id, from_on, to_on)
     where ended_at is null`,
  `alter table relation add column absence_id uuid constraint relation_absence_id_fkey references absence`,
  `create unique index relation_absence_key on relation (absence_id, youth_id) where absence_id is not null`,
];

const ADDRESSES = [
  `create table address_change (
     id uuid constraint address_change_pkey primary key,
     person_id uuid not null constraint address_change_person_id_fkey references person,
     email text not null constraint address_change_email_check check (email = lower(email)),
     state text not null constraint address_change_state_check check (state in ('waiting', 'done', 'refused', 'replaced')),
     session_id uuid,
     old_confirmed_at timestamptz,
     new_confirmed_at timestamptz,
     created_at timestamptz not null,
     expires_at timestamptz not null)`,
  `create unique index address_change_waiting_key on address_change (person_id) where state = 'waiting'`,
  `create index address_change_person_idx on address_change (person_id, created_at)`,
];

export class RelationsAndAddresses1700000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...ORGANISATIONS, ...RELATIONS, ...ADDRESSES]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
