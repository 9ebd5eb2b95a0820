import { events, type EventType, type PayloadOf } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import type { DeliveredEvent } from '../events/event-handler.js';
import { HandledEventEntity } from '../events/handled-event.entity.js';
import { OutboxEventEntity } from '../events/outbox-event.entity.js';
import { Wakeups } from '../events/wakeups.js';
import { afterCommit } from './joined-transaction.js';

/** What a piece of work may do: read and write through `db`, and publish; all of it happens, or none of it. */
export interface Work {
  db: EntityManager;
  now: Date;
  publish: <E extends EventType>(type: E, payload: PayloadOf<E>) => Promise<string>;
  /** Several of one kind, in one statement. */
  publishAll: <E extends EventType>(type: E, payloads: PayloadOf<E>[]) => Promise<void>;
}

/**
 * The only way to write. An event can only be published here, in the transaction of the change it tells of, so neither can exist without
 * the other.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly wakeups: Wakeups,
  ) {}

  /** The instant that work which begins now is dated with. */
  now(): Date {
    return this.clock.now();
  }

  /** The work may be done again from its start when it met another's in the middle: what it decides by, it reads inside. */
  async run<T>(work: (tools: Work) => Promise<T>): Promise<T> {
    const result = await again(() => this.dataSource.transaction((db) => work(this.tools(db))));
    await afterCommit(() => this.wakeups.wake());
    return result;
  }

  /** Does the work as `run` would, then takes all of it back: what it found out is told by `work` itself, on other connections. */
  async rehearse(work: (tools: Work) => Promise<void>): Promise<void> {
    const takenBack = new Error('taken back on purpose');
    const rehearsal = this.dataSource.transaction(async (db) => {
      await work(this.tools(db));
      throw takenBack;
    });
    await rehearsal.catch((error: unknown) => {
      if (error !== takenBack) throw error;
    });
  }

  /**
   * Does a handler's work for an event unless it was done before: that it was done is written in the same transaction.
   * @returns undefined when this event was handled already
   */
  async once<T>(event: DeliveredEvent, work: (tools: Work) => Promise<T>): Promise<T | undefined> {
    return this.run(async (tools) => {
      const { raw } = await tools.db
        .createQueryBuilder()
        .insert()
        .into(HandledEventEntity)
        .values({ eventId: event.id, handler: event.handler })
        .orIgnore()
        .returning('event_id')
        .execute();
      return (raw as unknown[]).length ? work(tools) : undefined;
    });
  }

  private tools(db: EntityManager): Work {
    const now = this.clock.now();
    const eventOf = <E extends EventType>(type: E, payload: PayloadOf<E>) => ({
      ...{ id: randomUUID(), type, occurredAt: now },
      // What an event does not declare never leaves, and what is malformed never gets in.
      payload: events[type].parse(payload),
    });
    return {
      db,
      now,
      async publish(type, payload) {
        const event = eventOf(type, payload);
        await db.insert(OutboxEventEntity, event);
        return event.id;
      },
      async publishAll(type, payloads) {
        const all = payloads.map((payload) => eventOf(type, payload));
        if (all.length) await db.insert(OutboxEventEntity, all);
      },
    };
  }
}

/** What PostgreSQL answers to one of two who wait for each other: nothing of it was written. */
const CONFLICTS = ['40P01', '40001'];
const MOST_TRIES = 3;

async function again<T>(attempt: () => Promise<T>, tries = MOST_TRIES): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const { code } = error as { code?: string };
    if (tries === 1 || !code || !CONFLICTS.includes(code)) throw error;
    return again(attempt, tries - 1);
  }
}
