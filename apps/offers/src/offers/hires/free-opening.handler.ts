import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { Hires } from './hires.service.js';

/** When a contract is broken or given up, the offer it came from has back what it took. */
@Injectable()
export class FreeOpening implements EventHandler<'ContractBroken' | 'ContractAbandoned'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hires: Hires,
  ) {}

  async handle(event: DeliveredEvent<'ContractBroken' | 'ContractAbandoned'>): Promise<void> {
    await this.unitOfWork.once(event, (work) => this.hires.free(work, event.payload));
  }
}
