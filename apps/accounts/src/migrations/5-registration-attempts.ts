import type { MigrationInterface, QueryRunner } from 'typeorm';

const ATTEMPTS = [
  `create table registration_attempt (
     hash text constraint registration_attempt_pkey primary key,
     times integer not null,
     since timestamptz not null)`,
  `create index registration_attempt_age_idx on registration_attempt (since)`,
];

export class RegistrationAttempts1767000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of ATTEMPTS) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
