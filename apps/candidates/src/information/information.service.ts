import type { InputOf, listInformationTasks, OutputOf } from '@app/contracts';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { organisationsWhere, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { recordAct } from '../access/record-act.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import { InformationEntity } from './information.entity.js';

const position = z.object({ at: z.iso.datetime({ precision: 6 }), id: z.uuid() });

const TASKS = `
  select i.youth_id as "youthId", y.first_name as "firstName", y.last_name as "lastName",
    to_char(i.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as since
  from information i join youth y on y.id = i.youth_id
  where i.state = 'toTell' and i.organisation_id = any($1) and ($3::timestamptz is null or (i.at, i.youth_id) > ($3, $4::uuid))
    and exists (select from youth_access a where a.youth_id = i.youth_id and a.person_id = $2 and not a.ended)
  order by i.at, i.youth_id limit $5`;

/** Who was told of their data and their rights, and who is still to be told by a person. */
@Injectable()
export class Information {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly files: YouthFiles,
  ) {}

  /** @returns false when this youth was told before, or is on the list */
  async begin(
    { db, now }: Work,
    row: Pick<InformationEntity, 'youthId' | 'organisationId' | 'state'>,
  ): Promise<boolean> {
    const insert = db.createQueryBuilder().insert().into(InformationEntity);
    const { raw } = await insert
      .values({ ...row, at: now })
      .orIgnore()
      .returning('youth_id')
      .execute();
    return (raw as unknown[]).length > 0;
  }

  /** Those whom this coach follows and nobody told yet, the one who waits longest first. */
  async tasks(
    { cursor, limit }: InputOf<typeof listInformationTasks>['query'],
    by: PersonPrincipal,
  ): Promise<OutputOf<typeof listInformationTasks>> {
    const after = decodeCursor(position, cursor);
    const organisations = organisationsWhere(by, 'coach');
    const rows: OutputOf<typeof listInformationTasks>['items'] = await this.dataSource.query(TASKS, [
      organisations,
      by.personId,
      after?.at ?? null,
      after?.id ?? null,
      limit + 1,
    ]);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, cursor: last ? encodeCursor({ at: last.since, id: last.youthId }) : null };
  }

  /** @throws ProblemError `not-found` */
  tell(id: string, by: PersonPrincipal): Promise<{ told: true }> {
    return this.unitOfWork.run(async (work) => {
      const { organisationId } = await this.files.opened(work, id, { by });
      const row = { youthId: id, organisationId, state: 'told' as const, at: work.now, toldBy: by.personId };
      await work.db.upsert(InformationEntity, row, ['youthId']);
      await recordAct(work, by.personId, { action: 'youth.inform', youthId: id });
      return { told: true };
    });
  }
}
