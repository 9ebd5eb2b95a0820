import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { RelationEntity } from './relation.entity.js';

/** When a youth was registered, whoever registered them becomes their referent, once. */
@Injectable()
export class AppointReferent implements EventHandler<'YouthRegistered'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'YouthRegistered'>): Promise<void> {
    const { youthId, organisationId, registeredBy: personId } = event.payload;
    await this.unitOfWork.once(event, async (work) => {
      const relation = { id: randomUUID(), personId, youthId, organisationId, kind: 'referent' as const, revision: 1 };
      const inserted = await work.db
        .createQueryBuilder()
        .insert()
        .into(RelationEntity)
        .values({ ...relation, fromAt: work.now, toAt: null })
        .orIgnore()
        .returning('id')
        .execute();
      if (!(inserted.raw as unknown[]).length) return;
      const { id: relationId, ...facts } = relation;
      await work.publish('RelationChanged', { relationId, ...facts, ended: false });
    });
  }
}
