import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APP, type AppDefinition } from '../app-definition.js';
import { Clock } from '../clock/clock.js';
import { HopelessJob, QUEUE_BACKEND, type QueueBackend, type RunningJob } from '../queue/queue-backend.js';
import { LetterEntity } from './letter.entity.js';
import { Mailer, refusalOf } from './mailer.js';

const CONCURRENCY = 4;
/** Longer than all of the mailer's time-outs together: past it, the process that was sending is gone. */
export const SENDING_LEASE_MS = 90_000;
const RETRY_LEASE_MS = 10 * 60_000;

const START = `
  update letter set state = 'sending', attempts = attempts + 1, leased_until = $2
  where id = $1 and state = any($3) returning id`;

/**
 * Sends the letters of an app, each at most once by itself: `sending` is written before SMTP speaks, a refusal before the text was handed
 * over is tried again, and what SMTP left undecided becomes a dead job that a person may retry once they know that nothing arrived.
 */
@Injectable()
export class LetterSender implements OnApplicationBootstrap {
  constructor(
    @Inject(APP) private readonly app: AppDefinition,
    private readonly dataSource: DataSource,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.queues.work(`${this.app.name}-mail`, CONCURRENCY, (job) => this.send(job));
  }

  private async send(job: RunningJob): Promise<void> {
    const { letterId } = job.data as { letterId: string };
    const doubtful = job.name === 'doubtful';
    if (doubtful && job.attempt === 1) {
      throw new HopelessJob('The mail server may have this letter or not: retry only if it did not arrive.');
    }
    if (!(await this.start(letterId, doubtful ? ['doubtful', 'queued'] : ['queued']))) return;
    const letters = this.dataSource.getRepository(LetterEntity);
    const letter = await letters.findOneByOrFail({ id: letterId });
    try {
      await this.mailer.send(letter);
    } catch (error) {
      return this.notSent(letterId, error);
    }
    await letters.update(letterId, { state: 'sent', sentAt: this.clock.now(), ...(letter.confidential ? { body: null } : {}) });
  }

  private async start(id: string, from: string[]): Promise<boolean> {
    const [, started] = (await this.dataSource.query(START, [id, this.in(SENDING_LEASE_MS), from])) as [unknown, number];
    return started > 0;
  }

  /** `later` goes back to the queue and fails the job, whose backoff says when. */
  private async notSent(id: string, error: unknown): Promise<void> {
    const refusal = refusalOf(error);
    const state = ({ later: 'queued', never: 'failed', unknown: 'doubtful' } as const)[refusal];
    // Server answers may quote the address: only the codes are kept.
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    const failure = `${code ?? 'no code'} ${responseCode ?? ''}`.trim();
    await this.dataSource.getRepository(LetterEntity).update(id, { state, failure, leasedUntil: this.in(RETRY_LEASE_MS) });
    if (refusal === 'later') throw new Error(failure);
    if (refusal === 'never') throw new HopelessJob(failure);
  }

  private in(ms: number): Date {
    return new Date(this.clock.now().getTime() + ms);
  }
}
