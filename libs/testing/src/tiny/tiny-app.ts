import type { PayloadOf } from '@app/contracts';
import type { AppDefinition, Subscriptions } from '@app/platform/app-definition.js';
import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import { Module, type Provider, type Type } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { startTestApp, type TestApp, type TestAppOptions } from '../test-app.js';
import { cloneDatabase } from '../test-database.js';

/** The one table of the tiny app: what its handlers did for which event; nothing in the database keeps a handler from doing it twice. */
@Entity({ name: 'note' })
export class NoteEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'note_pkey' }) id: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ type: 'text' }) text: string;
}

class TinyTables1750000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table note (id uuid constraint note_pkey primary key, event_id uuid not null, text text not null)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

export interface TinyParts {
  name?: AppDefinition['name'];
  subscriptions?: Subscriptions;
  controllers?: Type[];
  providers?: Provider[];
  queues?: AppDefinition['queues'];
  migrations?: AppDefinition['migrations'];
}

/** An app that is nothing but the platform: one table, and the handlers and controllers that a spec gives. */
export function tinyApp({
  name = 'offers',
  subscriptions = {},
  controllers = [],
  providers = [],
  queues,
  migrations = [],
}: TinyParts = {}): AppDefinition {
  @Module({})
  class TinyModule {}

  const handlers = [...new Set(Object.values(subscriptions).flat())] as Type[];
  return {
    name,
    module: { module: TinyModule, controllers, providers: [...providers, ...handlers] },
    entities: [NoteEntity],
    migrations: [TinyTables1750000000000, ...migrations],
    subscriptions,
    ...(queues ? { queues } : {}),
  };
}

/** Starts tiny apps on an empty database, which is dropped at the end. */
export async function startTinyApp(apps: AppDefinition[], options: TestAppOptions = {}): Promise<TestApp> {
  const database = await cloneDatabase('');
  const test = await startTestApp(apps, { ...options, databaseUrl: database.url });
  return {
    ...test,
    close: async () => {
      await test.close();
      await database.drop();
    },
  };
}

/** Something that happened, as small as the event catalogue has it. */
export const anAction = (changes: Partial<PayloadOf<'ActionRecorded'>> = {}): PayloadOf<'ActionRecorded'> => ({
  actorId: 'nobody',
  action: 'bake',
  subjectType: 'bread',
  subjectId: randomUUID(),
  at: '2026-03-02T09:00:00.000Z',
  ...changes,
});

/** The same, as the queue brings it to a handler. */
export const aDelivery = (
  changes: Partial<DeliveredEvent<'ActionRecorded'>> = {},
): DeliveredEvent<'ActionRecorded'> => ({
  id: randomUUID(),
  type: 'ActionRecorded',
  handler: 'TakeNote',
  occurredAt: '2026-03-02T09:00:00.000Z',
  payload: anAction(),
  ...changes,
});
