import type { DeadJob } from '@app/platform/queue/job.js';
import { QueueBackend } from '@app/platform/queue/queue-backend.js';
import { startChild, type Child } from '@app/testing/child.js';
import { cloneDatabase } from '@app/testing/test-database.js';
import { until } from '@app/testing/until.js';
import pg from 'pg';
import { startCatcher, type Catcher } from './catcher.js';

/** Longer than every lease: a process that starts later finds whatever the one before held free. */
const LATER_MS = 15 * 60_000;

/** What is run and killed: a file that says `ready` when it is, the apps in it, and the template of its database (empty: none). */
export interface Killed {
  file: string;
  apps: { name: string; queues: string[] }[];
  template: string;
}

/** One process after the other on the same database, queues and mail server; each is killed, all of them are counted. */
export class KilledProcess {
  child: Child | undefined;
  /** Moves the clock of the processes that start from now on, beside the time that their predecessors' leases take. */
  aheadMs = 0;
  private starts = 0;

  private constructor(
    readonly pool: pg.Pool,
    readonly catcher: Catcher,
    private readonly queues: QueueBackend,
    private readonly killed: Killed,
    private readonly env: Record<string, string>,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(redisUrl: string | undefined, name: string, killed: Killed): Promise<KilledProcess> {
    const database = await cloneDatabase(killed.template);
    const catcher = await startCatcher();
    const prefix = `{kill-${name}}`;
    const pool = new pg.Pool({ connectionString: database.url, max: 4 });
    // The database is dropped under whatever connection is still closing.
    pool.on('error', () => undefined);
    const queues = await QueueBackend.open({ databaseUrl: database.url, redisUrl, prefix });
    const env = {
      DATABASE_URL: database.url,
      REDIS_URL: redisUrl ?? '',
      SMTP_URL: catcher.url,
      QUEUE_PREFIX: prefix,
      LOG_LEVEL: 'silent',
    };
    return new KilledProcess(pool, catcher, queues, killed, env, () => database.drop());
  }

  /** How far the clock of the next process will be ahead. */
  get nextAheadMs(): number {
    return this.aheadMs + LATER_MS * this.starts;
  }

  /** Starts the next process, without waiting for it. */
  launch(): Child {
    const CLOCK_OFFSET = String(this.nextAheadMs);
    this.starts++;
    this.child = startChild(this.killed.file, { ...this.env, CLOCK_OFFSET });
    return this.child;
  }

  async start(): Promise<Child> {
    const child = this.launch();
    await child.says('ready');
    return child;
  }

  async kill(): Promise<void> {
    await this.child?.kill();
    this.child = undefined;
  }

  async count(statement: string): Promise<number> {
    const { rows } = await this.pool.query<{ n: string }>(`select count(*) as n from ${statement}`);
    return Number(rows[0]?.n);
  }

  /** What the administrator is told of each app's letters. */
  dead = async (): Promise<DeadJob[]> =>
    (await Promise.all(this.killed.apps.map(({ name }) => this.queues.dead(`${name}-mail`)))).flat();

  /** Nothing is under way any more: no event to relay, no job, no letter on its way. */
  async settled(withinMs = 45_000): Promise<void> {
    const { apps } = this.killed;
    const waiting = apps.flatMap(({ name }) => [
      `${name}.outbox_event where relayed_at is null`,
      `${name}.letter where state in ('queued', 'sending')`,
    ]);
    const queues = apps.flatMap(({ name, queues: own }) => own.map((queue) => `${name}-${queue}`));
    const quiet = async () => {
      for (const rows of waiting) if ((await this.count(rows)) > 0) return false;
      for (const queue of queues) if ((await this.queues.pending(queue)) > 0) return false;
      return true;
    };
    await until('everything settled', async () => (await quiet()) && (await quiet()), withinMs);
  }

  async close(): Promise<void> {
    await this.kill();
    await this.queues.close();
    await this.catcher.close();
    await this.pool.end();
    await this.drop();
  }
}
