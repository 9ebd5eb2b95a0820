/**
 * Which youths a person follows. Relations belong to accounts; this is what candidates heard of them, so that a file opens without asking
 * another app. A youth may be unknown here yet when the relation arrives.
 */
import type { PayloadOf } from '@app/contracts';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { upsertNewer } from '@app/platform/database/upsert-newer.js';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { YouthAccessEntity } from './youth-access.entity.js';

@Injectable()
export class AccessService {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps the newest revision of a relation only. */
  async remember({ db }: Work, relation: PayloadOf<'RelationChanged'>): Promise<void> {
    await upsertNewer(db, YouthAccessEntity, relation);
  }

  /** Those of these youths whom the person follows today. */
  async followed(personId: string, youthIds: string[]): Promise<Set<string>> {
    const rows = await this.dataSource
      .getRepository(YouthAccessEntity)
      .findBy({ personId, youthId: In(youthIds), ended: false });
    return new Set(rows.map(({ youthId }) => youthId));
  }

  /** Whether the person follows this youth today, as referent when only the referent will do. */
  async mayOpen({ personId }: { personId: string }, youthId: string, as?: 'referent'): Promise<boolean> {
    const kind = as ? { kind: as } : {};
    return this.dataSource.getRepository(YouthAccessEntity).existsBy({ personId, youthId, ended: false, ...kind });
  }
}
