import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of a company beside its name, who looks after it, and several contacts per site. */
const STATEMENTS = [
  `alter table employer
     add column naf jsonb,
     add column size_band text constraint employer_size_band_check check (
       size_band in ('0', '1-2', '3-9', '10-19', '20-49', '50-249', '250+')),
     add column closures jsonb not null default '[]',
     add column owner_id uuid`,
  `create index employer_name_idx on employer (organisation_id, name, id)`,
  `alter table employer_contact
     add column site_id uuid constraint employer_contact_site_id_fkey references site,
     add column job text not null default ''`,
];

export class Employers1765000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
