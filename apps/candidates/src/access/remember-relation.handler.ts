import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { AccessService } from './access.service.js';

/** When somebody begins or ceases to follow a youth, open or close the file to them. */
@Injectable()
export class RememberRelation implements EventHandler<'RelationChanged'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
  ) {}

  async handle(event: DeliveredEvent<'RelationChanged'>): Promise<void> {
    await this.unitOfWork.once(event, (work) => this.access.remember(work, event.payload));
  }
}
