import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { YouthArrivalEntity } from './youth-arrival.entity.js';

/** When a youth was registered, their wait for a first proposal begins; saying it again does not begin it anew. */
@Injectable()
export class NoteArrival implements EventHandler<'YouthRegistered'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'YouthRegistered'>): Promise<void> {
    const { youthId, organisationId } = event.payload;
    const arrival = { youthId, organisationId, registeredAt: new Date(event.occurredAt) };
    await this.unitOfWork.once(event, ({ db }) =>
      db.createQueryBuilder().insert().into(YouthArrivalEntity).values(arrival).orIgnore().execute(),
    );
  }
}
