import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APP, type AppDefinition } from '../app-definition.js';
import { Clock } from '../clock/clock.js';
import { Pump } from '../events/pump.js';
import { Wakeups } from '../events/wakeups.js';
import { QUEUE_BACKEND, type QueueBackend } from '../queue/queue-backend.js';
import { LOG, type Log } from '../telemetry/log.js';
import { OUTAGE_JOB, outageOf } from './outage.js';

const LEASE_MS = 60_000;

/** Claims letters that wait; the job of some may have been lost with the process that should have added it. */
const CLAIM = `
  update letter set leased_until = $2
  where id in (
    select id from letter where state = 'queued' and (leased_until is null or leased_until < $1)
    order by created_at limit 100 for update skip locked)
  returning id, attempts`;

/** Still `sending` when SMTP must long have spoken: its process died in between, and nobody can know. */
const GIVE_UP = `
  update letter set state = 'doubtful', failure = 'the process stopped while the mail server was answering'
  where state = 'sending' and leased_until < $1`;

/** A doubtful letter is told of once: its lease is taken away when its dead job exists. */
const UNTOLD = `select id, attempts from letter where state = 'doubtful' and leased_until is not null limit 100`;

interface WaitingLetter {
  id: string;
  attempts: number;
}

/** What a job of the mail queue carries: the letter, and how often it had been tried when the job was added. */
export interface LetterJob {
  letterId: string;
  attempts: number;
}

/** Moves letters from their rows to the mail queue of their app. */
@Injectable()
export class LetterDispatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly pump: Pump;
  /** Whether an outage may have been told of; not known in a process that has just started. */
  private outageTold = true;

  constructor(
    @Inject(APP) private readonly app: AppDefinition,
    private readonly dataSource: DataSource,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
    private readonly clock: Clock,
    wakeups: Wakeups,
    @Inject(LOG) log: Log,
  ) {
    const onError = (error: unknown) => log.error({ err: error }, 'letters');
    this.pump = new Pump(() => this.dispatch(), { everyMs: 2_000, onError });
    wakeups.on(() => this.pump.wake());
  }

  onApplicationBootstrap(): void {
    this.pump.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.pump.stop();
  }

  private async dispatch(): Promise<number> {
    const now = this.clock.now();
    await this.dataSource.query(GIVE_UP, [now]);
    await this.tellDoubtful();
    await this.tellOutage();
    const lease = new Date(now.getTime() + LEASE_MS);
    const [rows] = (await this.dataSource.query(CLAIM, [now, lease])) as [WaitingLetter[], number];
    await this.add('send', rows);
    return rows.length;
  }

  private async tellDoubtful(): Promise<void> {
    const rows: WaitingLetter[] = await this.dataSource.query(UNTOLD);
    await this.add('doubtful', rows);
    const ids = rows.map(({ id }) => id);
    if (ids.length) await this.dataSource.query('update letter set leased_until = null where id = any($1)', [ids]);
  }

  /** One line for an administrator as long as it lasts; a retry of it finds nothing to do once it is over, and takes it away. */
  private async tellOutage(): Promise<void> {
    const outage = await outageOf(this.dataSource);
    const queue = `${this.app.name}-mail`;
    if (outage) await this.queues.add(queue, [OUTAGE_JOB]);
    else if (this.outageTold) await this.queues.retryDead(queue, OUTAGE_JOB.id);
    this.outageTold = outage !== undefined;
  }

  /** One job per letter and attempt: a job of an attempt before is another one. */
  private async add(name: 'send' | 'doubtful', letters: WaitingLetter[]): Promise<void> {
    if (!letters.length) return;
    const jobs = letters.map(({ id: letterId, attempts }) => ({
      id: `${letterId}-${name}-${attempts}`,
      name,
      data: { letterId, attempts } satisfies LetterJob,
    }));
    await this.queues.add(`${this.app.name}-mail`, jobs);
  }
}
