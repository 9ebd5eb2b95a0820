import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import { forgetTold } from '@app/platform/erasure/forget-told.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { endOpenProposals } from '../proposals/end-open-proposals.js';
import { YouthSnapshotEntity } from '../snapshots/youth-snapshot.entity.js';
import { cancelInterviewsOfEnded } from './cancel-interviews-of-ended.js';

/** Words that people wrote about a proposal or an interview may name somebody; that it took place, and how it ended, may stay. */
const STATEMENTS = [
  `delete from youth_access where youth_id = $1`,
  `delete from ranking where kind = 'offers' and subject_id = $1`,
  `update ranking set
     inputs = jsonb_set(inputs, '{youths}', coalesce(
       (select jsonb_agg(one) from jsonb_array_elements(inputs->'youths') one where one->>'id' <> $1::text), '[]')),
     entries = coalesce((select jsonb_agg(one) from jsonb_array_elements(entries) one where one->>'id' <> $1::text), '[]')
   where kind = 'youths' and inputs @> jsonb_build_object('youths', jsonb_build_array(jsonb_build_object('id', $1::text)))`,
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
  const nothing = { youthId, revision, organisationId, facts: null, shareable: false };
  await upsertNewer(work.db, YouthSnapshotEntity, nothing);
  await forgetTold(work, youthId);
  await endOpenProposals(work, youthId, { action: 'supersede', by: 'system', principal: { kind: 'nobody' } });
  await cancelInterviewsOfEnded(work, youthId);
  for (const statement of STATEMENTS) await work.db.query(statement, [youthId]);
}
