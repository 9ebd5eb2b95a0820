import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { IsNull } from 'typeorm';
import { APP, type AppDefinition } from '../app-definition.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { RunningJob } from '../queue/job.js';
import { HopelessJob, QUEUE_BACKEND, type QueueBackend } from '../queue/queue-backend.js';
import { ReminderEntity } from './reminder.entity.js';

const CONCURRENCY = 2;

/** Takes an app's due reminders from its queue and gives each to the handler of its kind. */
@Injectable()
export class ReminderWorker implements OnApplicationBootstrap {
  constructor(
    @Inject(APP) private readonly app: AppDefinition,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
    private readonly unitOfWork: UnitOfWork,
    private readonly modules: ModuleRef,
  ) {}

  onApplicationBootstrap(): void {
    if (this.app.reminders) this.queues.work(`${this.app.name}-reminders`, CONCURRENCY, (job) => this.remind(job));
  }

  private async remind({ name, data }: RunningJob): Promise<void> {
    const { reminderId: id } = data as { reminderId: string };
    const handler = this.app.reminders?.[name];
    if (!handler) throw new HopelessJob(`${this.app.name} has no reminder ${name} any more: add it to its table`);
    await this.unitOfWork.run(async (work) => {
      const where = { id, doneAt: IsNull() };
      const reminder = await work.db.findOne(ReminderEntity, { where, lock: { mode: 'pessimistic_write' } });
      if (!reminder) return;
      await work.db.update(ReminderEntity, { id }, { doneAt: work.now });
      await this.modules.get(handler, { strict: false }).remind(work, reminder);
    });
  }
}
