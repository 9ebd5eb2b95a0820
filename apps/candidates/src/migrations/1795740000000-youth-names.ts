import { wordsOf } from '@app/platform/database/word-search.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Youths are found by the beginnings of their names, within their organisation. */
export class YouthNames1795740000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index youth_words_idx on youth using gin (${wordsOf('organisation_id', 'sort_key')})`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
