import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import { forgetTold } from '@app/platform/erasure/forget-told.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { holdOffLists } from '../ranking/shown/erasure-lock.js';
import { endOpenProposals } from '../proposals/end-open-proposals.js';
import { YouthSnapshotEntity } from '../snapshots/youth-snapshot.entity.js';

/** Words that people wrote about a proposal or an interview may name somebody; that it took place, and how it ended, may stay. */
const STATEMENTS = [
  `delete from youth_access where youth_id = $1`,
  `delete from ranking where kind = 'offers' and subject_id = $1`,
  `update ranking set erased = true, shown_ids = array_remove(shown_ids, $1), entries = coalesce(
     (select json_agg(one)::text from json_array_elements(entries::json) one where one->>'id' <> $1::text), '[]')
   where shown_ids @> array[$1]::uuid[]`,
  `delete from ranking_input where subject_id = $1`,
  `update step set comment = null where subject_id in (
     select id from proposal where youth_id = $1
     union all select i.id from interview i join proposal p on p.id = i.proposal_id where p.youth_id = $1)`,
  `update proposal set reason = '', presentation = null where youth_id = $1`,
];

/** When a person was erased, nothing of what ranking knew remains; their proposals stay as numbers, without a word. */
@Injectable()
export class ErasePerson implements EventHandler<'PersonErased'> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async handle(event: DeliveredEvent<'PersonErased'>): Promise<void> {
    await this.unitOfWork.once(event, (work) => erase(work, event.payload));
  }
}

async function erase(
  work: Work,
  { youthId, revision, organisationId }: DeliveredEvent<'PersonErased'>['payload'],
): Promise<void> {
  await holdOffLists(work.db);
  const nothing = { youthId, revision, organisationId, facts: null, shareable: false };
  await upsertNewer(work.db, YouthSnapshotEntity, nothing);
  await forgetTold(work, youthId);
  await endOpenProposals(work, youthId, { action: 'supersede', by: 'system', principal: { kind: 'nobody' } });
  for (const statement of STATEMENTS) await work.db.query(statement, [youthId]);
}
