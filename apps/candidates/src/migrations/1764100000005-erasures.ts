import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Erasures1764100000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table erasure (
      youth_id uuid constraint erasure_pkey primary key,
      reason text not null,
      asked_by text not null,
      asked_at timestamptz not null,
      due_on date not null,
      done_at timestamptz)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
