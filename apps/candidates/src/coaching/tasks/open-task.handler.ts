import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { Tasks } from './tasks.service.js';

/** When somebody must look at something, open a task for those who follow the youth, once per alert. */
@Injectable()
export class OpenTask implements EventHandler<'AlertRaised'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: Tasks,
  ) {}

  async handle(event: DeliveredEvent<'AlertRaised'>): Promise<void> {
    const { alertId: sourceId, ...alert } = event.payload;
    await this.unitOfWork.once(event, (work) => this.tasks.open(work, { ...alert, sourceId }));
  }
}
