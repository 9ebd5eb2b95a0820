import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { RelationChanges } from './relation-changes.service.js';

/** When a youth was registered, whoever registered them becomes their referent, once. */
@Injectable()
export class AppointReferent implements EventHandler<'YouthRegistered'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: RelationChanges,
  ) {}

  async handle(event: DeliveredEvent<'YouthRegistered'>): Promise<void> {
    const { youthId, organisationId, registeredBy: personId } = event.payload;
    const relation = { personId, youthId, organisationId, kind: 'referent' as const };
    await this.unitOfWork.once(event, (work) => this.changes.begin(work, relation, personId));
  }
}
