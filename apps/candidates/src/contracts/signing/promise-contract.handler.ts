import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { Promises } from './promises.service.js';

/** When an employer decides to hire a youth, a contract is promised, once per proposal. */
@Injectable()
export class PromiseContract implements EventHandler<'HireDecided'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly promises: Promises,
  ) {}

  async handle(event: DeliveredEvent<'HireDecided'>): Promise<void> {
    await this.unitOfWork.once(event, (work) => this.promises.fromHire(work, event.payload));
  }
}
