import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { QUEUE_BACKEND, type QueueBackend } from '../queue/queue-backend.js';
import { LOG, type Log } from '../telemetry/log.js';
import { announce } from './announce.js';
import type { DeliveredEvent } from './event-handler.js';
import { Pump } from './pump.js';
import { Wakeups } from './wakeups.js';

const BATCH = 200;
const LEASE_MS = 30_000;

/** One statement claims a batch: two relays never take the same row, and a lease outlives the process that held it by `LEASE_MS` at most. */
const CLAIM = `
  with claimed as (
    update outbox_event set leased_until = $2
    where id in (
      select id from outbox_event
      where relayed_at is null and (leased_until is null or leased_until < $1)
      order by position limit ${BATCH} for update skip locked)
    returning id, position, type, payload, occurred_at)
  select c.id, c.type, c.payload, c.occurred_at as "occurredAt", s.app, s.handler
  from claimed c left join platform.subscription s on s.event_type = c.type
  order by c.position`;

type ClaimedRow = Omit<DeliveredEvent, 'handler'> & { occurredAt: Date; app: string | null; handler: string | null };

/**
 * Moves committed events to the queues of their handlers, one job per event and handler. A crash between adding and marking adds the same
 * jobs again: handlers do their work once.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly pump: Pump;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
    private readonly clock: Clock,
    wakeups: Wakeups,
    @Inject(LOG) log: Log,
  ) {
    const onError = (error: unknown) => log.error({ err: error }, 'outbox relay');
    this.pump = new Pump(() => this.relayBatch(), { everyMs: 1_000, onError });
    wakeups.on(() => this.pump.wake());
  }

  onApplicationBootstrap(): void {
    this.pump.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.pump.stop();
  }

  /** @returns how many events left the outbox */
  async relayBatch(): Promise<number> {
    const now = this.clock.now();
    const rows: ClaimedRow[] = await this.dataSource.query(CLAIM, [now, new Date(now.getTime() + LEASE_MS)]);
    if (!rows.length) return 0;
    for (const [app, deliveries] of byApp(rows)) {
      await this.queues.add(
        `${app}-events`,
        deliveries.map((event) => ({ id: `${event.id}-${event.handler}`, name: event.handler, data: event })),
      );
    }
    const events = new Map(rows.map((row) => [row.id, row]));
    await this.dataSource.query('update outbox_event set relayed_at = $2 where id = any($1)', [
      [...events.keys()],
      now,
    ]);
    await announce(this.dataSource, [...events.values()]);
    return events.size;
  }
}

function byApp(rows: ClaimedRow[]): Map<string, DeliveredEvent[]> {
  const apps = new Map<string, DeliveredEvent[]>();
  for (const { app, handler, occurredAt, ...event } of rows) {
    if (app === null || handler === null) continue;
    const delivery = { ...event, handler, occurredAt: occurredAt.toISOString() };
    apps.set(app, [...(apps.get(app) ?? []), delivery]);
  }
  return apps;
}
