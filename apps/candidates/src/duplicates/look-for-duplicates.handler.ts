import { duplicateOf, isLikely } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Not, In } from 'typeorm';
import { YouthsService } from '../profiles/youths.service.js';
import { DuplicateEntity } from './duplicate.entity.js';

type Event = 'YouthRegistered' | 'YouthChanged';

const PROPOSE = `
  insert into duplicate (id, organisation_id, first_id, second_id, points, reasons, state)
  values ($1, $2, least($3::uuid, $4::uuid), greatest($3::uuid, $4::uuid), $5, $6, 'open')
  on conflict (first_id, second_id) do update set points = excluded.points, reasons = excluded.reasons
  where duplicate.state = 'open'`;

/** When a file was opened or changed, look for others of the organisation that may be about the same person. */
@Injectable()
export class LookForDuplicates implements EventHandler<Event> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly youths: YouthsService,
  ) {}

  async handle(event: DeliveredEvent<Event>): Promise<void> {
    await this.unitOfWork.once(event, (work) => this.look(work, event.payload.youthId));
  }

  private async look({ db }: Work, youthId: string): Promise<void> {
    const { youth, others } = await this.youths.alike(youthId);
    if (!youth) return;
    const likely: string[] = [];
    for (const other of others) {
      const found = duplicateOf(youth, other);
      if (!isLikely(found)) continue;
      likely.push(other.id);
      const { points, reasons } = found;
      await db.query(PROPOSE, [randomUUID(), youth.organisationId, youthId, other.id, points, reasons]);
    }
    // What was corrected since is not alike any more.
    await db.delete(DuplicateEntity, { state: 'open', firstId: youthId, secondId: Not(In(likely)) });
    await db.delete(DuplicateEntity, { state: 'open', secondId: youthId, firstId: Not(In(likely)) });
  }
}
