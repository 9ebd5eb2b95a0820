import { foldedIn, wordsOf } from '@app/platform/database/names/word-search.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  `create index offer_words_idx on offer using gin (${wordsOf('organisation_id', foldedIn(`title || ' ' || employer_name`))})`,
  `create index employer_words_idx on employer using gin (${wordsOf('organisation_id', foldedIn('name'))})`,
  `create index import_list_idx on import (organisation_id, created_at desc, id)`,
];

/** One's own offers and companies are found by the beginnings of their words, files by when they were sent, within the organisation. */
export class Lists1795740000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of INDEXES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
