import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { AuditEntryEntity } from './audit-entry.entity.js';

/** When another app recorded an action, it becomes a line of the audit log, dated when it was done. */
@Injectable()
export class RecordAction implements EventHandler<'ActionRecorded'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'ActionRecorded'>): Promise<void> {
    const { at, ...act } = event.payload;
    await this.unitOfWork.once(event, ({ db }) => db.insert(AuditEntryEntity, { ...act, at: new Date(at) }));
  }
}
