import { TOLD_SLOT } from '@app/platform/interview-letters/told-interview.entity.js';
import { TOLD_PROPOSAL_TABLE } from '@app/platform/interview-letters/told-proposal.entity.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What letters told of a proposal, and the moment of an interview that stands in calendars. */
export class ToldLetters1766400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [TOLD_SLOT, TOLD_PROPOSAL_TABLE]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
