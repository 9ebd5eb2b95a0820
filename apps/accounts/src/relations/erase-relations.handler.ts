import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { forgetTold } from '@app/platform/erasure/forget-told.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { RelationEntity } from './relation.entity.js';

/** When a person was erased, nobody follows them any more; each app that heard who did forgets it by itself. */
@Injectable()
export class EraseRelations implements EventHandler<'PersonErased'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'PersonErased'>): Promise<void> {
    const { youthId } = event.payload;
    await this.unitOfWork.once(event, async (work) => {
      await work.db.delete(RelationEntity, { youthId });
      await forgetTold(work, youthId);
    });
  }
}
