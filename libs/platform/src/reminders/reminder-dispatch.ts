import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APP, type AppDefinition } from '../app-definition.js';
import { Clock } from '../clock/clock.js';
import { Pump } from '../events/pump.js';
import { Wakeups } from '../events/wakeups.js';
import { QUEUE_BACKEND, type QueueBackend } from '../queue/queue-backend.js';
import { LOG, type Log } from '../telemetry/log.js';

const LEASE_MS = 10 * 60_000;

/** Claims what is due; the job of some may have been lost with the process or the queue that had it. */
const CLAIM = `
  update reminder set leased_until = $2
  where id in (
    select id from reminder where done_at is null and due_at <= $1 and (leased_until is null or leased_until < $1)
    order by due_at limit 100 for update skip locked)
  returning id, kind`;

/** Moves reminders that are due from their rows to the `reminders` queue of their app. */
@Injectable()
export class ReminderDispatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly pump: Pump;

  constructor(
    @Inject(APP) private readonly app: AppDefinition,
    private readonly dataSource: DataSource,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
    private readonly clock: Clock,
    wakeups: Wakeups,
    @Inject(LOG) log: Log,
  ) {
    const onError = (error: unknown) => log.error({ err: error }, 'reminders');
    this.pump = new Pump(() => this.dispatch(), { everyMs: 2_000, onError });
    wakeups.on(() => this.pump.wake());
  }

  onApplicationBootstrap(): void {
    if (this.app.reminders) this.pump.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.pump.stop();
  }

  private async dispatch(): Promise<number> {
    if (!this.app.reminders) return 0;
    const now = this.clock.now();
    const lease = new Date(now.getTime() + LEASE_MS);
    const [rows] = (await this.dataSource.query(CLAIM, [now, lease])) as [{ id: string; kind: string }[], number];
    const jobs = rows.map(({ id, kind }) => ({ id, name: kind, data: { reminderId: id } }));
    if (jobs.length) await this.queues.add(`${this.app.name}-reminders`, jobs);
    return jobs.length;
  }
}
