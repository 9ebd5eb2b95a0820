import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { Hires } from './hires.service.js';

/** When a contract is signed, the offer it came from has one opening less. */
@Injectable()
export class CountHire implements EventHandler<'ContractSigned'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hires: Hires,
  ) {}

  async handle(event: DeliveredEvent<'ContractSigned'>): Promise<void> {
    await this.unitOfWork.once(event, (work) => this.hires.count(work, event.payload));
  }
}
