import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import { Injectable } from '@nestjs/common';
import { YouthSnapshotEntity } from './youth-snapshot.entity.js';

type Event = 'YouthRegistered' | 'YouthChanged';

/** When a youth was registered or changed, ranking knows their newest facts, or forgets them when it may not have any. */
@Injectable()
export class RememberYouth implements EventHandler<Event> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<Event>): Promise<void> {
    const { searching = true, ...youth } = event.payload;
    const saidAt = new Date(event.occurredAt);
    await this.unitOfWork.once(event, ({ db }) =>
      upsertNewer(db, YouthSnapshotEntity, { ...youth, searching, saidAt }),
    );
  }
}
