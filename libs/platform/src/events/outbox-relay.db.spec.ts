import { TestClock } from '@app/testing/test-clock.js';
import { cloneDatabase, type TestDatabase } from '@app/testing/test-database.js';
import { anAction, NoteEntity, startTinyApp, tinyApp } from '@app/testing/tiny/tiny-app.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { JobSpec } from '../queue/job.js';
import type { QueueBackend } from '../queue/queue-backend.js';
import { createLog } from '../telemetry/log.js';
import type { DeliveredEvent, EventHandler } from './event-handler.js';
import { OutboxRelay } from './outbox-relay.js';
import { registerSubscriptions } from './subscriptions.js';
import { Wakeups } from './wakeups.js';

@Injectable()
class TakeNote implements EventHandler<'ActionRecorded'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'ActionRecorded'>): Promise<void> {
    await this.unitOfWork.once(event, ({ db }) =>
      db.insert(NoteEntity, { id: randomUUID(), eventId: event.id, text: `${event.handler} ${event.payload.action}` }),
    );
  }
}
@Injectable()
class TakeOtherNote extends TakeNote {
  constructor(unitOfWork: UnitOfWork) {
    super(unitOfWork);
  }
}
@Injectable()
class TakeNoteElsewhere extends TakeNote {
  constructor(unitOfWork: UnitOfWork) {
    super(unitOfWork);
  }
}

const subscriptions = { ActionRecorded: [TakeNote, TakeOtherNote] };
const apps = [
  tinyApp({ subscriptions }),
  tinyApp({ name: 'matching', subscriptions: { ActionRecorded: [TakeNoteElsewhere] } }),
];

it('the relay brings an event to each of its handlers, in whatever app, once', async () => {
  const test = await startTinyApp(apps);
  const unitOfWork = test.app.get(UnitOfWork, { strict: false });
  const ids = await unitOfWork.run(({ publish }) =>
    Promise.all([anAction(), anAction(), anAction()].map((payload) => publish('ActionRecorded', payload))),
  );
  await test.settled();
  const notes = (schema: string) => test.sql(`select text from ${schema}.note where event_id = any($1)`, [ids]);
  const counts = [await notes('offers'), await notes('matching')].map(({ length }) => length);
  await test.close();
  expect(counts).toEqual([6, 3]);
});

/** A queue backend that keeps what it is given, and can break after it took it. */
function recorder() {
  const added: (JobSpec & { queue: string })[] = [];
  return {
    added,
    breaks: false,
    async add(queue: string, jobs: JobSpec[]) {
      added.push(...jobs.map((job) => ({ ...job, queue })));
      if (this.breaks) throw new Error('the queue went away');
    },
  };
}

describe('a batch of the relay', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let unitOfWork: UnitOfWork;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await cloneDatabase('');
    await migrate(apps, database.url);
    await registerSubscriptions(apps, database.url);
    dataSource = await openDataSource(tinyApp(), database.url);
    unitOfWork = new UnitOfWork(dataSource, clock, new Wakeups());
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });
  afterEach(() => dataSource.query('delete from outbox_event'));

  const relayTo = (queues: { add: QueueBackend['add'] }) =>
    new OutboxRelay(dataSource, queues as QueueBackend, clock, new Wakeups(), createLog('silent'));
  const publish = (count: number) =>
    unitOfWork.run(async ({ publish }) => {
      const ids: string[] = [];
      for (let index = 0; index < count; index++) ids.push(await publish('ActionRecorded', anAction()));
      return ids;
    });
  const waiting = () => dataSource.query<unknown[]>('select 1 from outbox_event where relayed_at is null');

  it('is one job per event and handler, named after both, in the order of publishing', async () => {
    const [first = '', second = ''] = await publish(2);
    const queues = recorder();
    expect(await relayTo(queues).relayBatch()).toBe(2);
    const jobs = queues.added.map(({ queue, id, name }) => [queue, id, name]);
    expect(jobs.filter(([queue]) => queue === 'matching-events')).toEqual([
      ['matching-events', `${first}-TakeNoteElsewhere`, 'TakeNoteElsewhere'],
      ['matching-events', `${second}-TakeNoteElsewhere`, 'TakeNoteElsewhere'],
    ]);
    const own = jobs.filter(([queue]) => queue === 'offers-events').map(([, id]) => id);
    expect(own.slice(0, 2).sort()).toEqual([`${first}-TakeNote`, `${first}-TakeOtherNote`]);
    expect(own.slice(2).sort()).toEqual([`${second}-TakeNote`, `${second}-TakeOtherNote`]);
    expect(Object.keys(queues.added[0]?.data as object).sort()).toEqual([
      'handler',
      'id',
      'occurredAt',
      'payload',
      'type',
    ]);
    expect(await relayTo(queues).relayBatch()).toBe(0);
  });

  it('is taken by one relay when several look at once', async () => {
    const ids = await publish(450);
    const queues = recorder();
    const drain = async (relay: OutboxRelay) => {
      while ((await relay.relayBatch()) > 0);
    };
    await Promise.all([1, 2, 3, 4].map(() => drain(relayTo(queues))));
    expect(queues.added).toHaveLength(450 * 3);
    expect(new Set(queues.added.map(({ id, queue }) => `${queue} ${id}`)).size).toBe(450 * 3);
    expect(new Set(queues.added.map(({ data }) => (data as DeliveredEvent).id))).toEqual(new Set(ids));
    expect(await waiting()).toEqual([]);
  });

  it('is given again, with the same ids, when its relay died between adding and marking', async () => {
    await publish(3);
    const queues = recorder();
    queues.breaks = true;
    await expect(relayTo(queues).relayBatch()).rejects.toThrow('the queue went away');
    const lost = queues.added.splice(0).map(({ id }) => id);
    queues.breaks = false;
    expect(await relayTo(queues).relayBatch()).toBe(0);
    clock.advance(31_000);
    expect(await relayTo(queues).relayBatch()).toBe(3);
    const added = queues.added.map(({ id }) => id);
    expect(lost.length).toBeGreaterThan(0);
    expect(added).toEqual(expect.arrayContaining(lost));
    expect(await waiting()).toEqual([]);
  });

  it('is marked when nobody listens to its events any more', async () => {
    await publish(2);
    await dataSource.query(`update outbox_event set type = 'BreadEaten'`);
    const queues = recorder();
    expect(await relayTo(queues).relayBatch()).toBe(2);
    expect(queues.added).toEqual([]);
    expect(await waiting()).toEqual([]);
  });
});
