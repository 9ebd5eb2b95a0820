import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import { Injectable } from '@nestjs/common';
import { YouthAccessEntity } from './youth-access.entity.js';

/** When somebody begins or ceases to follow a youth, lists and proposals open or close to them. */
@Injectable()
export class RememberWhoFollows implements EventHandler<'RelationChanged'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'RelationChanged'>): Promise<void> {
    const { relationId, revision, personId, youthId, ended } = event.payload;
    await this.unitOfWork.once(event, ({ db }) =>
      upsertNewer(db, YouthAccessEntity, { relationId, revision, personId, youthId, ended }),
    );
  }
}
