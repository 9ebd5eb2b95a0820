import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers that closed stay known, for the proposals that were made for them. */
export class ClosedOffers1765000200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table offer_snapshot add column open boolean not null default true, add column embargo jsonb`,
    );
    await runner.query(`create index offer_snapshot_open_idx on offer_snapshot (offer_id) where open`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
