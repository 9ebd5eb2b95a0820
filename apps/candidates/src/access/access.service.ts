/**
 * Which youths a person follows. Relations belong to accounts; this is what candidates heard of them, so that a file opens without asking
 * another app. A youth may be unknown here yet when the relation arrives.
 */
import type { PayloadOf } from '@app/contracts';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { YouthAccessEntity } from './youth-access.entity.js';

const REMEMBER = `
  insert into youth_access (relation_id, revision, person_id, youth_id, organisation_id, kind, ended)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (relation_id) do update set
    revision = excluded.revision, person_id = excluded.person_id, youth_id = excluded.youth_id,
    organisation_id = excluded.organisation_id, kind = excluded.kind, ended = excluded.ended
  where youth_access.revision < excluded.revision`;

@Injectable()
export class AccessService {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps the newest revision of a relation only. */
  async remember({ db }: Work, relation: PayloadOf<'RelationChanged'>): Promise<void> {
    const { relationId, revision, personId, youthId, organisationId, kind, ended } = relation;
    await db.query(REMEMBER, [relationId, revision, personId, youthId, organisationId, kind, ended]);
  }

  /** Those of these youths whom the person follows today. */
  async followed(personId: string, youthIds: string[]): Promise<Set<string>> {
    const rows = await this.dataSource
      .getRepository(YouthAccessEntity)
      .findBy({ personId, youthId: In(youthIds), ended: false });
    return new Set(rows.map(({ youthId }) => youthId));
  }
}
