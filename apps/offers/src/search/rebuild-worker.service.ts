import { Clock } from '@app/platform/clock/clock.js';
import type { RunningJob } from '@app/platform/queue/job.js';
import { SEARCH_INDEX, type RebuildableIndex } from '@app/platform/search/search-index.js';
import { LOG, type Log } from '@app/platform/telemetry/log.js';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OfferIndexer } from './offer-indexer.service.js';
import { RebuildRequests } from './rebuild-requests.service.js';
import { SearchRebuildEntity } from './search-rebuild.entity.js';

const CHUNK = 500;
/** How long a backend that does not answer is left alone before the rebuild goes on. */
const RETRY_MS = 30_000;

/** Makes the index anew from the offers, a range of ids at a time; it goes on where it stopped, and an index that never was made is. */
@Injectable()
export class RebuildWorker implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly requests: RebuildRequests,
    private readonly indexer: OfferIndexer,
    private readonly clock: Clock,
    @Inject(SEARCH_INDEX) private readonly index: RebuildableIndex,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.requests.work((job) => this.run(job));
    const row = await this.requests.current();
    if (!row) await this.requests.request();
    else if (row.state !== 'done') await this.requests.enqueue(row.requestedAt);
  }

  private async run({ signal }: RunningJob): Promise<void> {
    try {
      while (await this.rebuildChunk()) {
        if (signal.aborted) throw new Error('stopped at a checkpoint: goes on at the next start');
      }
    } catch (error) {
      if (signal.aborted) throw error;
      this.log.warn({ err: error }, 'search index: the rebuild waits for its backend');
      const row = await this.requests.current();
      if (row) await this.requests.enqueue(row.requestedAt, RETRY_MS);
    }
  }

  /** @returns whether offers are left */
  private async rebuildChunk(): Promise<boolean> {
    const row = await this.requests.current();
    if (!row || row.state === 'done') return false;
    const ids = await this.idsAfter(row.lastId);
    const left = ids.length === CHUNK;
    const upTo = left ? ids.at(-1)! : null;
    await this.index.replace({ after: row.lastId, upTo }, await this.indexer.documents(ids));
    const now = this.clock.now();
    const { affected } = await this.dataSource.getRepository(SearchRebuildEntity).update(
      // Somebody may have asked to start anew meanwhile: then this chunk counts for nothing.
      { backend: row.backend, requestedAt: row.requestedAt },
      {
        state: left ? 'running' : 'done',
        lastId: upTo,
        processed: row.processed + ids.length,
        total: Math.max(row.total, row.processed + ids.length),
        startedAt: row.startedAt ?? now,
        endedAt: left ? null : now,
      },
    );
    return left || affected === 0;
  }

  private async idsAfter(lastId: string | null): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `select id from offer where $1::uuid is null or id > $1 order by id limit ${CHUNK}`,
      [lastId],
    );
    return rows.map(({ id }) => id);
  }
}
