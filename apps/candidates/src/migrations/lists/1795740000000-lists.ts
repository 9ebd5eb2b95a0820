import { wordsOf } from '@app/platform/database/names/word-search.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  `create index youth_words_idx on youth using gin (${wordsOf('organisation_id', 'sort_key')})`,
  `create index import_list_idx on import (organisation_id, created_at desc, id)`,
];

/** Youths are found by the beginnings of their names, files by when they were sent, within their organisation. */
export class Lists1795740000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of INDEXES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
