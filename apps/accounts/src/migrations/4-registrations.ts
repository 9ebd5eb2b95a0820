import type { MigrationInterface, QueryRunner } from 'typeorm';

const REGISTRATIONS = [
  `create table registration (
     id uuid constraint registration_pkey primary key,
     person_id uuid not null constraint registration_person_id_fkey references person,
     organisation_id uuid not null constraint registration_organisation_id_fkey references organisation,
     state text not null constraint registration_state_check check (state in ('waiting', 'approved', 'refused')),
     created_at timestamptz not null,
     deadline_on date not null,
     decided_by uuid constraint registration_decided_by_fkey references person,
     decided_at timestamptz,
     comment text,
     constraint registration_person_key unique (person_id, organisation_id))`,
  `create index registration_state_idx on registration (state, created_at, id)`,
];

export class Registrations1766700000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of REGISTRATIONS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
