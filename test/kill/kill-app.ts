import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Letters } from '@app/platform/mail/letters.js';
import { NoteEntity, tinyApp } from '@app/testing/tiny/tiny-app.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The advisory lock on which the slow migration waits. */
export const SLOW_LOCK = 424_242;

/** When something happened, it is counted and one letter tells of it. */
@Injectable()
class CountAndTell implements EventHandler<'ActionRecorded'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: Letters,
  ) {}

  async handle(event: DeliveredEvent<'ActionRecorded'>): Promise<void> {
    await this.unitOfWork.once(event, async (work) => {
      await work.db.insert(NoteEntity, { id: randomUUID(), eventId: event.id, text: event.payload.action });
      const [recipient, template] = ['person:1', 'count'];
      await this.letters.write(work, {
        eventId: event.id,
        recipient,
        template,
        address: 'lea@example.org',
        subject: 'Compté',
        body: 'Un',
      });
    });
  }
}

/** A migration that is half done until somebody lets go of the lock. */
class Slow1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table slow (n integer)');
    await runner.query('insert into slow values (1)');
    await runner.query(`select pg_advisory_xact_lock(${SLOW_LOCK})`);
    await runner.query('insert into slow values (2)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

/** One table, one handler, one letter per event: whatever is done twice or not at all can be counted. */
export const killApp = tinyApp({ subscriptions: { ActionRecorded: [CountAndTell] }, migrations: [Slow1790000000000] });
