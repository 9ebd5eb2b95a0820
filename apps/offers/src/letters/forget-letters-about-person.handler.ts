import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { forgetTold } from '@app/platform/erasure/forget-told.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';

/** When a person was erased, the letters that told an employer about them go too. */
@Injectable()
export class ForgetLettersAboutPerson implements EventHandler<'PersonErased'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'PersonErased'>): Promise<void> {
    await this.unitOfWork.once(event, (work) => forgetTold(work, event.payload.youthId));
  }
}
