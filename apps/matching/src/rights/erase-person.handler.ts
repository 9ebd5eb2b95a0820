import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import { forgetTold } from '@app/platform/erasure/forget-told.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../history/speaker.js';
import { ProposalEndings } from '../proposals/siblings/proposal-endings.service.js';
import { holdOffLists } from '../ranking/shown/erasure-lock.js';
import { YouthSnapshotEntity } from '../snapshots/youth-snapshot.entity.js';

/** Words that people wrote about a proposal or an interview may name somebody; that it took place, and how it ended, may stay. */
const STATEMENTS = [
  `delete from youth_access where youth_id = $1`,
  `delete from ranking where kind = 'offers' and subject_id = $1`,
  `update ranking set erased = true, shown_ids = array_remove(shown_ids, $1), entries = coalesce(
      (select json_agg(one)::text from json_array_elements(entries::json) one where one->>'id' <> $1::text), '[]')
    where shown_ids @> array[$1]::uuid[]`,
  `delete from ranking_input where subject_id = $1`,
  `delete from alert where youth_id = $1`,
  `delete from youth_arrival where youth_id = $1`,
  `update step set comment = null, said_by = null, channel = null, said_on = null where subject_id in (
     select id from proposal where youth_id = $1
     union all select i.id from interview i join proposal p on p.id = i.proposal_id where p.youth_id = $1)`,
  `update proposal set reason = '', presentation = null where youth_id = $1`,
];

type Erased = DeliveredEvent<'PersonErased'>['payload'];

/** When a person was erased, nothing of what ranking knew remains; their proposals stay as numbers, without a word. */
@Injectable()
export class ErasePerson implements EventHandler<'PersonErased'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endings: ProposalEndings,
  ) {}

  async handle(event: DeliveredEvent<'PersonErased'>): Promise<void> {
    await this.unitOfWork.once(event, (work) => this.erase(work, event.payload));
  }

  private async erase(work: Work, { youthId, revision, organisationId }: Erased): Promise<void> {
    await holdOffLists(work.db);
    const nothing = { youthId, revision, organisationId, facts: null, shareable: false, guardianUntil: null };
    await upsertNewer(work.db, YouthSnapshotEntity, nothing);
    await forgetTold(work, youthId);
    await this.endings.endAll(work, { of: { youthId } }, { action: 'supersede', because: 'youthLeft', who: SYSTEM });
    for (const statement of STATEMENTS) await work.db.query(statement, [youthId]);
  }
}
