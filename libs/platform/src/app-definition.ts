import type { EventType } from '@app/contracts';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { MigrationInterface } from 'typeorm';
import type { EventHandler } from './events/event-handler.js';
import type { QueueName } from './queue/queue-names.js';
import type { ReminderHandler } from './reminders/reminder-handler.js';

/** Who reacts to what, in one table per app: the handlers of an event, each its own job with its own retries. */
export type Subscriptions = { [E in EventType]?: Type<EventHandler<E>>[] };

/**
 * An app is a value: its Nest module, its tables and what it listens to. A process is a list of apps; `bootstrap` gives each its own data
 * source, unit of work, outbox relay, letters and workers on its own schema.
 */
export interface AppDefinition {
  /** Also the name of its PostgreSQL schema and the prefix of its queues. */
  name: 'accounts' | 'offers' | 'candidates' | 'matching';
  module: Type | DynamicModule;
  entities: Type[];
  migrations: (new () => MigrationInterface)[];
  subscriptions: Subscriptions;
  /** What is done when a reminder of this kind is due; wants the queue `reminders`. */
  reminders?: Readonly<Record<string, Type<ReminderHandler>>>;
  /** Queues beside `events` and `mail`, which every app has. */
  queues?: QueueName[];
  /** What Nest's controllers cannot say: routes of a library that brings its own handler. */
  configure?: (app: NestFastifyApplication) => void | Promise<void>;
}

/** Token of the definition of the app that a provider belongs to. */
export const APP = Symbol('AppDefinition');
