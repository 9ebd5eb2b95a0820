import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  runMigrations,
  UnrecoverableError,
  Worker,
  type BackendFactory,
  type ConnectionOptions,
  type Job,
} from 'bullmq';
import pg from 'pg';

/**
 * The only file that knows BullMQ: queues on PostgreSQL (default) or on Redis (`REDIS_URL`), under one small surface. Delivery is at least
 * once, in any order; `queue-backend.behaviour.ts` says what both must do.
 */
export interface JobSpec {
  /** A second job with the id of one that still waits is the same job. */
  id: string;
  name: string;
  data: unknown;
  delayMs?: number;
}
export interface RunningJob {
  id: string;
  name: string;
  data: unknown;
  attempt: number;
  /** Aborted when the process stops: a long job ends at its next checkpoint. */
  signal: AbortSignal;
}
export interface DeadJob {
  queue: string;
  id: string;
  name: string;
  reason: string;
  failedAt: Date;
}
export interface QueueBackendOptions {
  databaseUrl: string;
  redisUrl?: string | undefined;
  prefix: string;
  /** First wait before a retry, doubled each time. */
  backoffMs?: number;
  attempts?: number;
  onError?: (error: Error) => void;
}

/** Thrown by a job that no retry can mend: it is dead at once. */
export class HopelessJob extends UnrecoverableError {}

/** Token of the one queue backend of a process. */
export const QUEUE_BACKEND = Symbol('QueueBackend');

interface Store {
  connection: ConnectionOptions;
  factory: BackendFactory;
}

const SCHEMA = 'bullmq';
const CLOSE_GRACE_MS = 4_000;

export class QueueBackend {
  private readonly queues = new Map<string, ReturnType<typeof openQueue>>();
  private readonly workers: { close(force?: boolean): Promise<void> }[] = [];
  private readonly stopping = new AbortController();

  private constructor(
    private readonly options: QueueBackendOptions,
    private readonly store: Store,
    private readonly release: () => Promise<void>,
  ) {}

  static async open(options: QueueBackendOptions): Promise<QueueBackend> {
    if (options.redisUrl) {
      return new QueueBackend(options, { connection: redisConnection(options.redisUrl), factory: createRedisBackend as never }, async () => {});
    }
    const pool = new pg.Pool({ connectionString: options.databaseUrl, options: `-c search_path=${SCHEMA}`, max: 40, keepAlive: true });
    pool.on('error', (error) => options.onError?.(error));
    const client = await pool.connect();
    try {
      await runMigrations(client as never, SCHEMA);
    } finally {
      client.release();
    }
    return new QueueBackend(options, { connection: pool as never, factory: createPostgresBackend as never }, () => pool.end());
  }

  /** Adds jobs in one round trip. */
  async add(queue: string, jobs: JobSpec[]): Promise<void> {
    const { attempts = 8, backoffMs = 500 } = this.options;
    await this.queue(queue).addBulk(
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
  }

  /** Works a queue until the process stops. */
  work(queue: string, concurrency: number, run: (job: RunningJob) => Promise<void>): void {
    const worker = new Worker(
      queue,
      (job: Job) =>
        run({
          id: job.id ?? '',
          name: job.name,
          data: job.data,
          attempt: job.attemptsMade + 1,
          signal: this.stopping.signal,
        }),
      { connection: this.store.connection, prefix: this.options.prefix, concurrency, autorun: true },
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
  async close(): Promise<void> {
    this.stopping.abort();
    const closing = Promise.all(this.workers.map((worker) => worker.close()));
    const late = await Promise.race([closing.then(() => false), after(CLOSE_GRACE_MS)]);
    if (late) await Promise.allSettled(this.workers.map((worker) => worker.close(true)));
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await this.release();
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

const openQueue = (name: string, { connection, factory }: Store, prefix: string) =>
  new Queue(name, { connection, prefix }, factory);

const after = (ms: number) => new Promise<true>((resolve) => setTimeout(() => resolve(true), ms).unref());

function redisConnection(redisUrl: string): ConnectionOptions {
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
