import { events } from '@app/contracts';
import { Inject, Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { APP, type AppDefinition } from '../app-definition.js';
import type { RunningJob } from '../queue/job.js';
import { HopelessJob, QUEUE_BACKEND, type QueueBackend } from '../queue/queue-backend.js';
import { announce } from './announce.js';
import type { DeliveredEvent, EventHandler } from './event-handler.js';
import { handlersOf } from './subscriptions.js';

const CONCURRENCY = 8;

/** Takes an app's events from its queue and gives each to the handler it is for. */
@Injectable()
export class EventWorker implements OnApplicationBootstrap {
  private readonly handlers: Map<string, Type<EventHandler<never>>>;

  constructor(
    @Inject(APP) private readonly app: AppDefinition,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
    private readonly modules: ModuleRef,
    private readonly dataSource: DataSource,
  ) {
    this.handlers = new Map(handlersOf(app).map(({ handler }) => [handler.name, handler]));
  }

  onApplicationBootstrap(): void {
    if (this.handlers.size) this.queues.work(`${this.app.name}-events`, CONCURRENCY, (job) => this.deliver(job));
  }

  private async deliver(job: RunningJob): Promise<void> {
    const handler = this.handlers.get(job.name);
    if (!handler)
      throw new HopelessJob(`${this.app.name} has no handler ${job.name} any more: add it to its subscriptions`);
    const event = job.data as DeliveredEvent;
    const payload = events[event.type].parse(event.payload);
    await this.modules.get(handler, { strict: false }).handle({ ...event, payload } as never);
    // What the handler wrote is read by pages too.
    await announce(this.dataSource, [event]);
  }
}
