import type { Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit } from '../audit/audit.service.js';
import { RelationEntity } from './relation.entity.js';

/** Who shall follow whom. */
export type RelationDraft = Pick<RelationEntity, 'personId' | 'youthId' | 'organisationId' | 'kind'> & {
  absenceId?: string;
};

/** Who acts when time does. */
export const SYSTEM = 'system';

/** The two things that happen to a relation, each with its event and its line in the audit log, in the caller's transaction. */
@Injectable()
export class RelationChanges {
  constructor(private readonly audit: Audit) {}

  /** @returns its id, or undefined when such a relation is in force already, or another referent */
  async begin(work: Work, draft: RelationDraft, actorId: string): Promise<string | undefined> {
    const { absenceId = null, ...relation } = draft;
    const id = randomUUID();
    const inserted = await work.db
      .createQueryBuilder()
      .insert()
      .into(RelationEntity)
      .values({ ...relation, id, absenceId, fromAt: work.now, toAt: null, revision: 1 })
      .orIgnore()
      .returning('id')
      .execute();
    if (!(inserted.raw as unknown[]).length) return undefined;
    await work.publish('RelationChanged', { ...relation, relationId: id, revision: 1, ended: false });
    await this.audit.record(work, { actorId, action: 'begin', subjectType: 'relation', subjectId: id });
    return id;
  }

  /** Ends a relation that is in force. */
  async end(work: Work, relation: RelationEntity, actorId: string): Promise<void> {
    const { id, personId, youthId, organisationId, kind } = relation;
    const revision = relation.revision + 1;
    await work.db.update(RelationEntity, { id }, { toAt: work.now, revision });
    const facts = { personId, youthId, organisationId, kind };
    await work.publish('RelationChanged', { ...facts, relationId: id, revision, ended: true });
    await this.audit.record(work, { actorId, action: 'end', subjectType: 'relation', subjectId: id });
  }
}
