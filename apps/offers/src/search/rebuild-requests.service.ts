import type { OutputOf, readSearchRebuild } from '@app/contracts';
import { APP, type AppDefinition } from '@app/platform/app-definition.js';
import { Settings } from '@app/platform/config/settings.js';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { QUEUE_BACKEND, type QueueBackend } from '@app/platform/queue/queue-backend.js';
import type { RunningJob } from '@app/platform/queue/job.js';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SearchRebuildEntity } from './search-rebuild.entity.js';

/** Asks for the index to be made anew, and tells how far that is; `RebuildWorker` does it. */
@Injectable()
export class RebuildRequests {
  private readonly queue: string;
  private readonly backend: string;

  constructor(
    @Inject(APP) app: AppDefinition,
    settings: Settings,
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
  ) {
    this.queue = `${app.name}-index`;
    this.backend = settings.backends.search ?? 'PostgreSQL';
  }

  /** From the start, also when one is under way: what it passed already may have changed since. */
  async request(delayMs = 0): Promise<void> {
    const requestedAt = await this.unitOfWork.run(async ({ db, now }) => {
      const [{ total }] = await db.query(`select count(*)::int as total from offer`);
      await db.upsert(
        SearchRebuildEntity,
        {
          backend: this.backend,
          state: 'queued',
          lastId: null,
          processed: 0,
          total,
          requestedAt: now,
          startedAt: null,
          endedAt: null,
        },
        ['backend'],
      );
      return now;
    });
    await this.enqueue(requestedAt, delayMs);
  }

  /** A job for a rebuild that is not done. */
  async enqueue(requestedAt: Date, delayMs = 0): Promise<void> {
    const id = `rebuild-${requestedAt.getTime()}-${delayMs ? Date.now() : 0}`;
    await this.queues.add(this.queue, [{ id, name: 'rebuild', data: {}, delayMs }]);
  }

  /** Takes the jobs, one at a time. */
  work(run: (job: RunningJob) => Promise<void>): void {
    this.queues.work(this.queue, 1, run);
  }

  async current(): Promise<SearchRebuildEntity | null> {
    return this.dataSource.getRepository(SearchRebuildEntity).findOneBy({ backend: this.backend });
  }

  async view(): Promise<OutputOf<typeof readSearchRebuild>> {
    const row = await this.current();
    return {
      state: row?.state ?? 'never',
      processed: row?.processed ?? 0,
      total: row?.total ?? 0,
      startedAt: row?.startedAt?.toISOString() ?? null,
      endedAt: row?.endedAt?.toISOString() ?? null,
    };
  }
}
