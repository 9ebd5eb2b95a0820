import { TOLD_INTERVIEW_TABLE } from '@app/platform/interview-letters/told-interview.entity.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `create table employer (
     id uuid constraint employer_pkey primary key,
     organisation_id uuid not null,
     siren text not null,
     name text not null,
     constraint employer_siren_key unique (organisation_id, siren))`,
  `create table site (
     id uuid constraint site_pkey primary key,
     employer_id uuid not null constraint site_employer_id_fkey references employer,
     siret text not null,
     place jsonb not null,
     address text not null,
     constraint site_address_key unique (employer_id, siret, address))`,
  `create table employer_contact (
     id uuid constraint employer_contact_pkey primary key,
     employer_id uuid not null constraint employer_contact_employer_id_fkey references employer,
     name text not null,
     email text not null,
     phone text not null,
     constraint employer_contact_once_key unique (employer_id, email, name, phone))`,
  `create table offer (
     id uuid constraint offer_pkey primary key,
     organisation_id uuid not null,
     collected_by uuid not null,
     natural_key text not null,
     reference text,
     employer_id uuid not null constraint offer_employer_id_fkey references employer,
     site_id uuid not null constraint offer_site_id_fkey references site,
     contact_id uuid not null constraint offer_contact_id_fkey references employer_contact,
     employer_name text not null,
     title text not null,
     occupation text not null,
     contract_types text[] not null,
     start_from date,
     start_to date,
     openings integer not null constraint offer_openings_check check (openings > 0),
     skills text[] not null,
     description text not null,
     state text not null constraint offer_state_check check (
       state in ('draft', 'underReview', 'refused', 'published', 'paused', 'filled', 'abandoned', 'expired')),
     next_actor text,
     deadline_on date,
     published_at timestamptz,
     revision integer not null,
     import_id uuid not null,
     import_line integer not null,
     constraint offer_natural_key unique (organisation_id, natural_key))`,
  `create index offer_published_idx on offer (published_at desc, id desc) where state = 'published'`,
  TOLD_INTERVIEW_TABLE,
];

export class OffersTables1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
