import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which signed contract holds an opening of which offer. */
export class Hires1766500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table hire (
      contract_id uuid constraint hire_pkey primary key,
      offer_id uuid not null constraint hire_offer_id_fkey references offer (id),
      revision integer not null,
      counted boolean not null)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
