import type { AppDefinition } from '@app/platform/app-definition.js';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { startTestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { Injectable, Module } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { perSecond, type Section } from './measure.js';

/** Events from the commit of their change to the commit of their handler, through outbox, relay and queue. */
const EVENTS = 2_000;
const WRITERS = 8;

@Injectable()
class CountAction implements EventHandler<'ActionRecorded'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'ActionRecorded'>): Promise<void> {
    await this.unitOfWork.once(event, async () => {});
  }
}

@Module({ providers: [CountAction] })
class CountingModule {}

const countingApp: AppDefinition = {
  name: 'matching',
  module: CountingModule,
  entities: [],
  migrations: [],
  subscriptions: { ActionRecorded: [CountAction] },
};

export async function eventsPerSecond(
  databases: { backend: string; databaseUrl: string; redisUrl?: string }[],
): Promise<Section> {
  const rows = [];
  for (const { backend, ...options } of databases) {
    const { ms, first } = await run(options);
    rows.push({
      what: `${EVENTS} events, ${backend}`,
      measured: `${perSecond(EVENTS, ms)}/s`,
      against: `one alone: ${Math.round(first)} ms from commit to handled`,
      ratio: '',
    });
  }
  return {
    title: 'Events',
    how: `${WRITERS} writers commit one event per transaction; each is relayed, queued and handled once in a transaction of its own. From the first commit to the last handled.`,
    rows,
  };
}

async function run(options: { databaseUrl: string; redisUrl?: string }): Promise<{ ms: number; first: number }> {
  const passerelle = await startTestApp([countingApp], options);
  const unitOfWork = passerelle.app.get(UnitOfWork, { strict: false });
  const handled = async () =>
    Number((await passerelle.sql<{ n: string }>('select count(*) as n from matching.handled_event'))[0]!.n);
  const publish = () =>
    unitOfWork.run(({ publish, now }) =>
      publish('ActionRecorded', {
        actorId: 'bench',
        action: 'bench',
        subjectType: 'bench',
        subjectId: randomUUID(),
        at: now.toISOString(),
      }),
    );
  const one = performance.now();
  await publish();
  await until('one event', async () => (await handled()) === 1);
  const first = performance.now() - one;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      for (let index = 0; index < EVENTS / WRITERS; index++) await publish();
    }),
  );
  await until('all events', async () => (await handled()) === EVENTS + 1, 120_000);
  const ms = performance.now() - startedAt;
  await passerelle.close();
  return { ms, first };
}
