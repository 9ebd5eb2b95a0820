import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  runMigrations,
  UnrecoverableError,
  WaitingError,
  Worker,
  type BackendFactory,
  type ConnectionOptions,
  type Job,
  type RedisOptions,
} from 'bullmq';
import pg from 'pg';
import type { DeadJob, JobSpec, RunningJob } from './job.js';

export interface QueueBackendOptions {
  databaseUrl: string;
  redisUrl?: string | undefined;
  prefix: string;
  /** First wait before a retry, doubled each time. */
  backoffMs?: number;
  attempts?: number;
  /** How long a job stays with a process that no longer answers; it is done again within twice that time. */
  lockMs?: number;
  onError?: (error: Error) => void;
}

/** Thrown by a job that no retry can mend: it is dead at once. */
export class HopelessJob extends UnrecoverableError {}

/** Token of the one queue backend of a process. */
export const QUEUE_BACKEND = Symbol('QueueBackend');

interface Store {
  connection: ConnectionOptions;
  /** The same for those who add: a request is told that the store is away, while a worker waits for it. */
  producer: ConnectionOptions;
  factory: BackendFactory;
}

const SCHEMA = 'bullmq';
const ADD_MS = 5_000;
const CLOSE_GRACE_MS = 3_500;
const CLOSE_RELEASE_MS = 500;
const LOCK_MS = 10_000;
/** A job whose process died this often is taken for what kills it, and is dead; kills and deployments in a row are not its fault. */
const MOST_DEATHS = 20;

/**
 * The only file that knows BullMQ: queues on PostgreSQL (default) or on Redis (`REDIS_URL`), under one small surface. Delivery is at least
 * once, in any order; `queue-backend.behaviour.ts` says what both must do.
 */
export class QueueBackend {
  private readonly queues = new Map<string, ReturnType<typeof openQueue>>();
  private readonly workers: Pick<Worker, 'pause' | 'close'>[] = [];
  /** The jobs under way here, each with the token of its lock. */
  private readonly running = new Map<Job, string>();
  private readonly stopping = new AbortController();
  private closing: Promise<void> | undefined;

  private constructor(
    private readonly options: QueueBackendOptions,
    private readonly store: Store,
    private readonly release: () => Promise<void>,
  ) {}

  static async open(options: QueueBackendOptions): Promise<QueueBackend> {
    if (options.redisUrl) {
      const connection = redisConnection(options.redisUrl);
      const producer = { ...connection, maxRetriesPerRequest: 2 };
      return new QueueBackend(options, { connection, producer, factory: createRedisBackend as never }, async () => {});
    }
    const pool = new pg.Pool({
      connectionString: options.databaseUrl,
      options: `-c search_path=${SCHEMA}`,
      max: 40,
      keepAlive: true,
    });
    // One listener per worker and queue: as many as there are, no leak.
    pool.setMaxListeners(0);
    pool.on('error', (error) => options.onError?.(error));
    const client = await pool.connect();
    try {
      await runMigrations(client as never, SCHEMA);
    } finally {
      client.release();
    }
    const connection = pool as never;
    return new QueueBackend(
      options,
      { connection, producer: connection, factory: createPostgresBackend as never },
      () => pool.end(),
    );
  }

  /**
   * Adds jobs in one round trip.
   * @throws Error when the store does not answer in time; the jobs may or may not exist then, and adding them again is harmless
   */
  async add(queue: string, jobs: JobSpec[]): Promise<void> {
    const { attempts = 8, backoffMs = 500 } = this.options;
    const adding = this.queue(queue).addBulk(
      jobs.map(({ id, name, data, delayMs }) => ({
        name,
        data,
        opts: {
          jobId: id,
          attempts,
          backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 },
          // A count or an age here deadlocks on PostgreSQL when several jobs end at once, and marks done jobs as failed.
          removeOnComplete: true,
          ...(delayMs ? { delay: delayMs } : {}),
        },
      })),
    );
    const late = await Promise.race([adding, after(ADD_MS)]);
    if (late === true) throw new Error(`the store of ${queue} did not answer within ${ADD_MS} ms`);
  }

  /** Works a queue until the process stops. */
  work(queue: string, concurrency: number, run: (job: RunningJob) => Promise<void>): void {
    const { prefix, lockMs = LOCK_MS } = this.options;
    const worker = new Worker(
      queue,
      (job: Job, token = '') => this.run(job, token, run),
      {
        connection: this.store.connection,
        prefix,
        concurrency,
        lockDuration: lockMs,
        stalledInterval: lockMs / 2,
        maxStalledCount: MOST_DEATHS,
      },
      this.store.factory,
    );
    worker.on('error', (error) => this.options.onError?.(error));
    this.workers.push(worker);
  }

  /** Jobs that failed for good, newest first. */
  async dead(queue: string): Promise<DeadJob[]> {
    const jobs = await this.queue(queue).getFailed(0, 199);
    return jobs.map((job) => ({
      queue,
      id: job.id ?? '',
      name: job.name,
      reason: job.failedReason ?? '',
      failedAt: new Date(job.finishedOn ?? job.timestamp),
    }));
  }

  /** @returns false when no dead job has this id */
  async retryDead(queue: string, id: string): Promise<boolean> {
    const job = await this.queue(queue).getJob(id);
    if (!job || !(await job.isFailed())) return false;
    await job.retry('failed');
    return true;
  }

  /** Jobs that wait, run or are delayed: nothing is under way when it is 0. */
  async pending(queue: string): Promise<number> {
    const counts = await this.queue(queue).getJobCounts('wait', 'active', 'delayed', 'prioritized', 'waiting-children');
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  /** No new work; short jobs end, long ones stop at their checkpoint, whatever is left is given back to the queue. */
  close(): Promise<void> {
    return (this.closing ??= this.stop());
  }

  private async stop(): Promise<void> {
    this.stopping.abort();
    const idle = Promise.allSettled(this.workers.map((worker) => worker.pause()));
    await Promise.race([idle, after(CLOSE_GRACE_MS)]);
    await Promise.race([this.giveBackAll(), after(CLOSE_RELEASE_MS)]);
    await Promise.race([this.letGo(), after(CLOSE_RELEASE_MS)]);
  }

  /** Without force, a worker waits for its jobs however long they take, and so does a second call with force. */
  private async letGo(): Promise<void> {
    await Promise.allSettled(this.workers.map((worker) => worker.close(true)));
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await this.release();
  }

  /** A job that stops because the process does was not at fault: it waits again, with as many attempts left as before. */
  private async run(job: Job, token: string, run: (job: RunningJob) => Promise<void>): Promise<void> {
    const { signal } = this.stopping;
    this.running.set(job, token);
    try {
      const attempt = job.attemptsMade + 1;
      const last = attempt >= (job.opts.attempts ?? 1);
      await run({ id: job.id ?? '', name: job.name, data: job.data, attempt, last, signal });
    } catch (error) {
      if (!signal.aborted || error instanceof HopelessJob) throw error;
      await job.moveToWait(token);
      throw new WaitingError();
    } finally {
      this.running.delete(job);
    }
  }

  private async giveBackAll(): Promise<void> {
    await Promise.allSettled([...this.running].map(([job, token]) => job.moveToWait(token)));
  }

  private queue(name: string) {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = openQueue(name, this.store, this.options.prefix);
    queue.on('error', (error) => this.options.onError?.(error));
    this.queues.set(name, queue);
    return queue;
  }
}

const openQueue = (name: string, { producer, factory }: Store, prefix: string) =>
  new Queue(name, { connection: producer, prefix }, factory);

const after = (ms: number) => new Promise<true>((resolve) => setTimeout(() => resolve(true), ms).unref());

function redisConnection(redisUrl: string): RedisOptions {
  const { hostname, port, username, password, protocol, pathname } = new URL(redisUrl);
  return {
    host: hostname,
    port: Number(port || 6379),
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
    ...(pathname.length > 1 ? { db: Number(pathname.slice(1)) } : {}),
    maxRetriesPerRequest: null,
  };
}
