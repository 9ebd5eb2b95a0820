import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What nobody told yet of the offers that were there before it could be told. */
const NOTHING_TOLD = '{"professionalRequired": null, "earliestAt": null, "latestAt": null, "employerKind": null}';

/** Offers say their hours, the kind of the employer, and whether the diploma to come with must be one for a trade. */
export class OfferTerms1766200000000 implements MigrationInterface {
  readonly name = 'OfferTerms1766200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update offer set details = '${NOTHING_TOLD}'::jsonb || details`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore the database from a backup.');
  }
}
