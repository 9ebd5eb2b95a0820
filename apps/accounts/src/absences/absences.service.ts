import { dayInParis, type Day } from '@app/domain';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { Audit } from '../audit/audit.service.js';
import { AbsenceEntity } from './absence.entity.js';
import { AbsenceSweeper } from './absence-sweeper.js';
import { notAllowedIn, twoPeople } from '../relations/relation.rule.js';
import { Workplaces } from '../relations/workplaces.service.js';

/** Who is away from which day to which, both included, and who stands in. */
export interface AbsenceDraft {
  personId: string;
  standInId: string;
  from: Day;
  to: Day;
  organisationId?: string | undefined;
}

/** Writes down that a coach will be away; `AbsenceSweeper` opens and closes the youths to the stand-in when the days come. */
@Injectable()
export class Absences {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly workplaces: Workplaces,
    private readonly audit: Audit,
    private readonly sweeper: AbsenceSweeper,
  ) {}

  /** The same absence again is the same one. @throws ProblemError `not-found` where the manager does not manage both; `input-invalid` */
  async announce(draft: AbsenceDraft, by: PersonPrincipal): Promise<AbsenceEntity> {
    const { personId, standInId, from, to } = draft;
    twoPeople('standInId', [personId, standInId]);
    const absence = await this.unitOfWork.run(async (work) => {
      if (to < dayInParis(work.now)) throw notAllowedIn('to', 'Give a last day that has not passed');
      const { organisationId: named } = draft;
      const where = { coaches: [personId, standInId], organisationId: named };
      const organisationId = await this.workplaces.hold(work, where, by);
      const facts = { personId, standInId, organisationId, fromOn: from, toOn: to };
      const known = await work.db.findOneBy(AbsenceEntity, { ...facts, endedAt: IsNull() });
      if (known) return known;
      const row = work.db.create(AbsenceEntity, { ...facts, id: randomUUID(), createdAt: work.now, endedAt: null });
      await work.db.insert(AbsenceEntity, row);
      const act = { action: 'announce', subjectType: 'absence', subjectId: row.id };
      await this.audit.record(work, { actorId: by.personId, ...act });
      return row;
    });
    this.sweeper.wake();
    return absence;
  }
}
