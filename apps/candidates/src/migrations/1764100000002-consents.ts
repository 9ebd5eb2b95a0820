import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `create table consent_act (
     id bigint generated always as identity constraint consent_act_pkey primary key,
     youth_id uuid not null,
     organisation_id uuid not null,
     purpose text not null constraint consent_act_purpose_check
       check (purpose in ('ranking', 'sharing', 'partnerView', 'outreach', 'photo')),
     act text not null constraint consent_act_act_check check (act in ('given', 'withdrawn')),
     basis text not null constraint consent_act_basis_check check (basis in ('consent', 'publicInterest')),
     wording text not null,
     "on" date not null,
     channel text not null,
     guardian_id uuid,
     recorded_by text not null,
     at timestamptz not null,
     merged_from uuid)`,
  `create index consent_act_youth_idx on consent_act (youth_id)`,
  `create table information (
     youth_id uuid constraint information_pkey primary key,
     organisation_id uuid not null,
     state text not null constraint information_state_check check (state in ('written', 'toTell', 'told')),
     at timestamptz not null,
     told_by text)`,
  `create index information_waiting_idx on information (organisation_id, at, youth_id) where state = 'toTell'`,
];

export class Consents1764100000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
