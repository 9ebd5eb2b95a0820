import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APP, type AppDefinition } from '../app-definition.js';
import { Clock } from '../clock/clock.js';
import type { RunningJob } from '../queue/job.js';
import { HopelessJob, QUEUE_BACKEND, type QueueBackend } from '../queue/queue-backend.js';
import type { LetterJob } from './letter-dispatch.js';
import { LetterEntity, type LetterState } from './letter.entity.js';
import { Mailer, type UnsentError } from './mailer.js';
import { OUTAGE_JOB, outageOf, TRY_ALL, waitAfter } from './outage.js';

const CONCURRENCY = 4;
/** Longer than all of the mailer's time-outs together: past it, the process that was sending is gone. */
const SENDING_LEASE_MS = 90_000;

const START = `
  update letter set state = 'sending', attempts = attempts + 1, leased_until = $2
  where id = $1 and state = any($3) and ($4::integer is null or attempts = $4) returning id`;

/**
 * Sends the letters of an app, each at most once by itself: `sending` is written before SMTP speaks, a refusal before the text was handed
 * over waits and is tried again, and what SMTP left undecided becomes a dead job that a person may retry once they know that nothing
 * arrived.
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
    this.queues.work(`${this.app.name}-mail`, CONCURRENCY, (job) =>
      job.name === OUTAGE_JOB.name ? this.tellOutage(job) : this.send(job),
    );
  }

  /** It is dead at once, which is how it is read; somebody who retries it wants all that wait to be tried. */
  private async tellOutage({ attempt }: RunningJob): Promise<void> {
    const outage = await outageOf(this.dataSource);
    if (outage && attempt === 1) throw new HopelessJob(outage);
    await this.dataSource.query(TRY_ALL);
  }

  private async send(job: RunningJob): Promise<void> {
    const { letterId, attempts } = job.data as LetterJob;
    const doubtful = job.name === 'doubtful';
    const again = job.attempt > 1;
    if (doubtful && !again) {
      throw new HopelessJob('The mail server may have this letter or not: retry only if it did not arrive.');
    }
    // A doubtful letter is sent from the attempt that a person looked at, and from no later one.
    const started = doubtful
      ? await this.start(letterId, ['doubtful'], attempts)
      : await this.start(letterId, again ? ['queued', 'failed'] : ['queued']);
    if (!started) return;
    const letters = this.dataSource.getRepository(LetterEntity);
    const letter = await letters.findOneByOrFail({ id: letterId });
    try {
      await this.mailer.send(letter);
    } catch (error) {
      return this.notSent(letter, error as UnsentError);
    }
    const wiped = letter.confidential ? { body: null } : {};
    await letters.update(letterId, { state: 'sent', sentAt: this.clock.now(), failure: null, ...wiped });
  }

  private async start(id: string, from: LetterState[], attempts?: number): Promise<boolean> {
    const values = [id, this.in(SENDING_LEASE_MS), from, attempts];
    const [, started] = (await this.dataSource.query(START, values)) as [unknown, number];
    return started > 0;
  }

  /** `later` waits as a row, longer each time; the job is over, and the dispatch adds the next one. */
  private async notSent({ id, attempts }: LetterEntity, { refusal, message: failure }: UnsentError): Promise<void> {
    const state = ({ later: 'queued', never: 'failed', unknown: 'doubtful' } as const)[refusal];
    const leasedUntil = this.in(waitAfter(attempts));
    await this.dataSource.getRepository(LetterEntity).update(id, { state, failure, leasedUntil });
    if (refusal === 'never') throw new HopelessJob(failure);
  }

  private in(ms: number): Date {
    return new Date(this.clock.now().getTime() + ms);
  }
}
