import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A youth may be one of whom nothing may be known; those of whom something was known had agreed. */
const CHANGES = [
  `alter table youth_snapshot
     alter column facts drop not null,
     add column shareable boolean not null default true`,
  `alter table youth_snapshot alter column shareable drop default`,
];

export class KnownYouths1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CHANGES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
