import { TOLD_INTERVIEW_TABLE, TOLD_SLOT } from '@app/platform/interview-letters/told-interview.entity.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What letters to coaches told of an interview. */
export class ToldInterviews1766400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [TOLD_INTERVIEW_TABLE, TOLD_SLOT]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
