import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What coaches knew of an offer when they proposed, what of it changed since, and which contracts its openings have counted. */
const CHANGES = [
  `alter table offer_snapshot add column hires uuid[]`,
  `alter table proposal add column known_terms jsonb, add column changed_terms jsonb not null default '{}'`,
  `update proposal p set known_terms = jsonb_build_object(
     'start', jsonb_build_array(o.facts->'startFrom', o.facts->'startTo'),
     'place', jsonb_build_array(o.facts->'place'->'communeCode', o.facts->'place'->'postalCode'),
     'hours', jsonb_build_array(o.facts->'details'->'hoursPerWeek', o.facts->'details'->'earliestAt',
       o.facts->'details'->'latestAt', o.facts->'details'->'nightWork', o.facts->'details'->'earlyStart',
       o.facts->'details'->'weekendWork'),
     'rhythm', jsonb_build_array(o.facts->'details'->'rhythm', coalesce(o.facts->'details'->'trainingDays', '[]')))
   from offer_snapshot o where o.offer_id = p.offer_id`,
  `alter table proposal alter column known_terms set not null`,
];

export class ToldTerms1795700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CHANGES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
