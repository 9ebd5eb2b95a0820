import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { Tasks } from './tasks.service.js';

/** When what an alert asked for was done elsewhere, close its task. */
@Injectable()
export class ClearTask implements EventHandler<'AlertCleared'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: Tasks,
  ) {}

  async handle(event: DeliveredEvent<'AlertCleared'>): Promise<void> {
    const { alertId: sourceId, youthId } = event.payload;
    await this.unitOfWork.once(event, (work) => this.tasks.clear(work, { youthId, sourceId }));
  }
}
