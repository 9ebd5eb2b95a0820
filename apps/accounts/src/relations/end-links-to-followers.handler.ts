import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { youthName } from '@app/platform/erasure/forget-told.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { raiseLinkFloor } from '@app/platform/identity/link-floor.js';
import { Injectable } from '@nestjs/common';

/** When a youth signed out everywhere, or was erased, their links do not show who follows them any more. */
@Injectable()
export class EndLinksToFollowers implements EventHandler<'YouthLinksRevoked'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'YouthLinksRevoked'>): Promise<void> {
    const { youthId, revision } = event.payload;
    await this.unitOfWork.once(event, (work) => raiseLinkFloor(work, youthName(youthId), revision));
  }
}
