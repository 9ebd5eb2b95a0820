import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { RelationChanges } from './relation-changes.service.js';
import { RelationEntity } from './relation.entity.js';
import { twoPeople } from './relation.rule.js';
import { Workplaces } from './workplaces.service.js';

/** From whom to whom, and which youths when not all of them. */
export interface Transfer {
  personId: string;
  toPersonId: string;
  youthIds?: string[] | undefined;
  organisationId?: string | undefined;
}

/** A coach hands their youths over to another one, for good: the temporary way is an absence. */
@Injectable()
export class Transfers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly workplaces: Workplaces,
    private readonly changes: RelationChanges,
  ) {}

  /**
   * All in one transaction; a youth of whom the first is not the referent stays where they are.
   * @returns how many youths have another referent now
   * @throws ProblemError `not-found` where the manager does not manage both; `input-invalid`
   */
  async move({ personId, toPersonId, youthIds, organisationId }: Transfer, by: PersonPrincipal): Promise<number> {
    twoPeople('toPersonId', [personId, toPersonId]);
    return this.unitOfWork.run(async (work) => {
      const where = await this.workplaces.hold(work, { coaches: [personId, toPersonId], organisationId }, by);
      const own = { personId, organisationId: where, kind: 'referent' as const, toAt: IsNull() };
      const moving = await work.db.findBy(RelationEntity, { ...own, ...(youthIds ? { youthId: In(youthIds) } : {}) });
      for (const relation of moving) {
        const { youthId, kind } = relation;
        await this.changes.end(work, relation, by.personId);
        const next = { personId: toPersonId, youthId, organisationId: where, kind };
        await this.changes.begin(work, next, by.personId);
      }
      return moving.length;
    });
  }
}
