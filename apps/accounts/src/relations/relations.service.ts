import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { holdOrganisation } from '../people/hold.js';
import { RelationChanges } from './relation-changes.service.js';
import { RelationEntity, type RelationKind } from './relation.entity.js';
import { arrangedBy } from './relation.rule.js';
import { Workplaces } from './workplaces.service.js';

/** Whom a manager wants to follow a youth. */
export interface Follower {
  youthId: string;
  personId: string;
  kind: RelationKind;
  organisationId?: string | undefined;
}

/** Who follows one youth, as their managers arrange it. Repeating changes nothing. Absences and transfers are services of their own. */
@Injectable()
export class Relations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly workplaces: Workplaces,
    private readonly changes: RelationChanges,
  ) {}

  /**
   * A new referent takes the place of the one before; a stand-in who joins the team stays after the absence.
   * @returns the id of the relation
   * @throws ProblemError `not-found` when the youth is not known, or the person no coach, where the manager manages
   */
  async give({ youthId, personId, kind, organisationId }: Follower, by: PersonPrincipal): Promise<string> {
    return this.unitOfWork.run(async (work) => {
      const where = await this.workplaces.hold(work, { coaches: [personId], youthId, organisationId }, by);
      const relation = { personId, youthId, organisationId: where, kind };
      const held = await work.db.findOneBy(RelationEntity, { ...relation, toAt: IsNull() });
      if (held && held.absenceId === null) return held.id;
      const former = kind === 'referent' ? await this.referentOf(work, youthId, where) : held;
      if (former) await this.changes.end(work, former, by.personId);
      return found(await this.changes.begin(work, relation, by.personId));
    });
  }

  /**
   * @returns how many ended: none when it had ended before
   * @throws ProblemError `not-found` for another organisation's manager; `transition-not-allowed` for a referent, who is replaced
   */
  async end(id: string, by: PersonPrincipal): Promise<number> {
    return this.unitOfWork.run(async (work) => {
      const { organisationId } = found(await work.db.findOneBy(RelationEntity, { id }));
      if (!arrangedBy(by).includes(organisationId)) throw new ProblemError('not-found');
      await holdOrganisation(work, organisationId);
      const relation = await work.db.findOneByOrFail(RelationEntity, { id });
      if (relation.toAt !== null) return 0;
      if (relation.kind === 'referent') throw new ProblemError('transition-not-allowed');
      await this.changes.end(work, relation, by.personId);
      return 1;
    });
  }

  private referentOf({ db }: Work, youthId: string, organisationId: string): Promise<RelationEntity | null> {
    return db.findOneBy(RelationEntity, { youthId, organisationId, kind: 'referent', toAt: IsNull() });
  }
}
