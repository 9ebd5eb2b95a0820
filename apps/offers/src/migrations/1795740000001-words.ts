import { foldedIn, wordsOf } from '@app/platform/database/word-search.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  `create index offer_words_idx on offer using gin (${wordsOf('organisation_id', foldedIn(`title || ' ' || employer_name`))})`,
  `create index employer_words_idx on employer using gin (${wordsOf('organisation_id', foldedIn('name'))})`,
];

/** One's own offers and companies are found by the beginnings of their words, within the organisation. */
export class Words1795740000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of INDEXES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
