import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when the standing links of somebody count. */
export class LinkFloor1766100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table link_floor (
      holder text constraint link_floor_pkey primary key,
      revision integer not null)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
