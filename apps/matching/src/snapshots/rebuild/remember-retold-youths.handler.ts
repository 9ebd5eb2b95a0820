import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { forgetBefore } from './forget-before.js';
import { Rebuilds } from './rebuilds.service.js';

/** The same revision said later wins: it may hold facts that were not told when it was said first. */
const PUT = `
  insert into youth_snapshot (youth_id, revision, organisation_id, facts, shareable, searching, said_at)
  select "youthId", revision, "organisationId", facts, shareable, coalesce(searching, true), $2
  from jsonb_to_recordset($1::jsonb) as told(
    "youthId" uuid, revision integer, "organisationId" uuid, facts jsonb, shareable boolean, searching boolean)
  on conflict (youth_id) do update set
    revision = excluded.revision, organisation_id = excluded.organisation_id, facts = excluded.facts,
    shareable = excluded.shareable, searching = excluded.searching, said_at = excluded.said_at
  where (youth_snapshot.revision, youth_snapshot.said_at) < (excluded.revision, excluded.said_at)`;
const FORGET = `
  update youth_snapshot set facts = null, shareable = false
  where facts is not null and ($1::uuid is null or youth_id > $1) and ($2::uuid is null or youth_id <= $2)
    and youth_id <> all($3) and said_at < $4`;

/** When a stretch of youths was said again, it is what is known, and a youth of that stretch who was not said is forgotten. */
@Injectable()
export class RememberRetoldYouths implements EventHandler<'YouthsRetold'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rebuilds: Rebuilds,
  ) {}

  async handle(event: DeliveredEvent<'YouthsRetold'>): Promise<void> {
    const { youths, ...stretch } = event.payload;
    const readAt = new Date(event.occurredAt);
    const ids = youths.map(({ youthId }) => youthId);
    await this.unitOfWork.once(event, async (work) => {
      await work.db.query(PUT, [JSON.stringify(youths), readAt]);
      const forget = [stretch.after, stretch.upTo, ids, forgetBefore(readAt)];
      const [, forgotten] = (await work.db.query(FORGET, forget)) as [unknown, number];
      await this.rebuilds.advance(work, stretch, { kind: 'youths', heard: youths.length, forgotten });
    });
  }
}
