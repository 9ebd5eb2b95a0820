import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far everything was said again. */
export class Retellings1766600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table retelling (
         rebuild_id uuid constraint retelling_pkey primary key,
         last_id uuid,
         processed integer not null,
         total integer not null,
         started_at timestamptz not null,
         ended_at timestamptz)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
