import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a letter is about, so that it can be found when that person is erased: it may go to somebody else and say their first name. */
export class LetterAbout1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table letter add column about text`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
