import type { PayloadOf } from '@app/contracts';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { KnownInterviewEntity } from './known-interview.entity.js';

type Told =
  | 'InterviewConfirmed'
  | 'InterviewMoved'
  | 'InterviewCancelled'
  | 'InterviewDeclined'
  | 'InterviewLapsed'
  | 'InterviewSlotsAsked';

/** When an interview is confirmed, moved or will not be held, the agenda says so. */
@Injectable()
export class RememberInterview implements EventHandler<Told> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<Told>): Promise<void> {
    const slot = slotOf(event.payload);
    const times = { startsAt: slot && new Date(slot.startsAt), endsAt: slot && new Date(slot.endsAt) };
    await this.unitOfWork.once(event, ({ db }) =>
      upsertNewer(db, KnownInterviewEntity, { ...event.payload, ...times }),
    );
  }
}

const slotOf = (payload: PayloadOf<Told>) => ('slot' in payload ? payload.slot : null);
