import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What `noDetails` of the contracts was when this ran. */
const NOTHING_TOLD = JSON.stringify({
  levelPrepared: null,
  levelRequired: null,
  durationMonths: null,
  rhythm: null,
  trainingDays: [],
  hoursPerWeek: null,
  nightWork: null,
  earlyStart: null,
  weekendWork: null,
  regulatedWork: null,
  minorsAllowed: null,
  minorsDeclaredOn: null,
  workMode: null,
  reachableWithoutLicence: null,
  tutorKnown: null,
});

/** Offers that people write: all that is told of them, drafts that lack a part, how they end, and each step of their life. */
const STATEMENTS = [
  `alter table offer
     add column details jsonb,
     add column screening_note text not null default '',
     add column embargo_organisation_id uuid,
     add column embargo_until date,
     add column closed_reason text,
     add column closed_comment text,
     add column created_at timestamptz not null default now(),
     alter column site_id drop not null,
     alter column contact_id drop not null,
     alter column import_id drop not null,
     alter column import_line drop not null,
     add constraint offer_embargo_check check ((embargo_until is null) = (embargo_organisation_id is null)),
     add constraint offer_complete_check check (
       state in ('draft', 'refused') or (site_id is not null and contact_id is not null and occupation <> '' and title <> ''))`,
  `update offer set details = '${NOTHING_TOLD}'`,
  `alter table offer alter column details set not null`,
  `create index offer_deadline_idx on offer (organisation_id, deadline_on, id)`,
  `create index offer_employer_idx on offer (employer_id)`,
  `create table offer_step (
     id bigint generated always as identity constraint offer_step_pkey primary key,
     offer_id uuid not null constraint offer_step_offer_id_fkey references offer,
     action text not null,
     from_state text,
     to_state text not null,
     by text not null,
     written_by text not null,
     actor_id text not null,
     at timestamptz not null,
     reason text,
     comment text)`,
  `create index offer_step_offer_idx on offer_step (offer_id, id)`,
];

export class OfferLife1765000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
