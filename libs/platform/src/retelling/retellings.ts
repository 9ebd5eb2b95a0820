import { Inject, Injectable, type OnApplicationBootstrap, type Provider, type Type } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { APP, type AppDefinition } from '../app-definition.js';
import { UnitOfWork, type Work } from '../database/unit-of-work.js';
import type { DeliveredEvent } from '../events/event-handler.js';
import type { RunningJob } from '../queue/job.js';
import { QUEUE_BACKEND, type QueueBackend } from '../queue/queue-backend.js';
import { RETELLER, type Reteller } from './reteller.js';
import { RetellingEntity } from './retelling.entity.js';

const STRETCH = 100;

/**
 * Says everything again that an app knows, for those who keep a copy: a stretch of ids, its event and how far this is are one transaction,
 * so that it goes on after the last stretch wherever the process died.
 */
@Injectable()
export class Retellings implements OnApplicationBootstrap {
  private readonly queue: string;

  constructor(
    @Inject(APP) app: AppDefinition,
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
    @Inject(RETELLER) private readonly reteller: Reteller,
  ) {
    this.queue = `${app.name}-retelling`;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.queues.work(this.queue, 1, (job) => this.run(job));
    const open = await this.dataSource.getRepository(RetellingEntity).findBy({ endedAt: IsNull() });
    for (const { rebuildId } of open) await this.enqueue(rebuildId);
  }

  /** Begins from the start; an earlier one that is not over ends where it is. Each app's handler of the event calls it. */
  async begin(event: DeliveredEvent<'RebuildRequested'>): Promise<void> {
    const { rebuildId } = event.payload;
    await this.unitOfWork.once(event, (work) => this.open(work, rebuildId));
    await this.enqueue(rebuildId);
  }

  private async open({ db, now }: Work, rebuildId: string): Promise<void> {
    await db.update(RetellingEntity, { rebuildId: Not(rebuildId), endedAt: IsNull() }, { endedAt: now });
    const total = await this.reteller.count(db);
    await db.insert(RetellingEntity, {
      ...{ rebuildId, total, lastId: null, processed: 0 },
      ...{ startedAt: now, endedAt: null },
    });
  }

  private async enqueue(rebuildId: string): Promise<void> {
    await this.queues.add(this.queue, [{ id: rebuildId, name: 'retell', data: { rebuildId } }]);
  }

  private async run({ data, signal }: RunningJob): Promise<void> {
    const { rebuildId } = data as { rebuildId: string };
    while (await this.unitOfWork.run((work) => this.tellStretch(work, rebuildId))) {
      if (signal.aborted) throw new Error('stopped at a checkpoint: goes on at the next start');
    }
  }

  /** @returns whether something is left */
  private async tellStretch(work: Work, rebuildId: string): Promise<boolean> {
    const lock = { mode: 'pessimistic_write' } as const;
    const row = await work.db.findOne(RetellingEntity, { where: { rebuildId, endedAt: IsNull() }, lock });
    if (!row) return false;
    const ids = await this.reteller.hold(work, row.lastId, STRETCH);
    const upTo = ids.length === STRETCH ? ids.at(-1)! : null;
    const processed = row.processed + ids.length;
    const total = upTo ? Math.max(row.total, processed) : processed;
    await this.reteller.tell(work, { rebuildId, after: row.lastId, upTo, processed, total }, ids);
    const endedAt = upTo ? null : work.now;
    await work.db.update(RetellingEntity, { rebuildId }, { lastId: upTo, processed, total, endedAt });
    return upTo !== null;
  }
}

/** What an app that says everything again provides: this machinery, with what it knows of its things. */
export const retellsWith = (reteller: Type<Reteller>): Provider[] => [
  { provide: RETELLER, useClass: reteller },
  Retellings,
];
