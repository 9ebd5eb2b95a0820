import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportSources1764100000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table import_source (
      import_id uuid constraint import_source_pkey primary key,
      provenance text not null,
      collected_on date,
      legal_basis text constraint import_source_basis_check check (legal_basis in ('consent', 'publicInterest')))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
