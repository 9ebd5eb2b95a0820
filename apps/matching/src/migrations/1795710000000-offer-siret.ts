import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number of an offer's site stands in the contract that follows a hire. */
export class OfferSiret1795710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table offer_snapshot add column siret text`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
