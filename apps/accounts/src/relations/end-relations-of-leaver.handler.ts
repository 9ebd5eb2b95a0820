import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { holdOrganisation } from '../people/hold.js';
import { MembershipEntity } from '../people/membership.entity.js';
import { type MemberOf, unended } from '../people/memberships.service.js';
import { AbsenceEntity } from '../absences/absence.entity.js';
import { RelationChanges, SYSTEM } from './relation-changes.service.js';
import { RelationEntity } from './relation.entity.js';

/** When somebody coaches no longer in an organisation, they follow none of its youths any more, for themselves or as a stand-in. */
@Injectable()
export class EndRelationsOfLeaver implements EventHandler<'MembershipEnded'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: RelationChanges,
  ) {}

  async handle(event: DeliveredEvent<'MembershipEnded'>): Promise<void> {
    const { personId, organisationId } = event.payload;
    await this.unitOfWork.once(event, async (work) => {
      const leaver = { personId, organisationId };
      await holdOrganisation(work, organisationId);
      const coaches = await work.db.existsBy(MembershipEntity, unended({ ...leaver, role: 'coach' }));
      if (!coaches) await this.endAll(work, leaver);
    });
  }

  private async endAll(work: Work, { personId, organisationId }: MemberOf): Promise<void> {
    const open = { organisationId, endedAt: IsNull() };
    const absences = await work.db.findBy(AbsenceEntity, [
      { ...open, personId },
      { ...open, standInId: personId },
    ]);
    const ids = absences.map(({ id }) => id);
    const inForceHere = { organisationId, toAt: IsNull() };
    const relations = await work.db.findBy(RelationEntity, [
      { ...inForceHere, personId },
      { ...inForceHere, absenceId: In(ids) },
    ]);
    for (const relation of relations) await this.changes.end(work, relation, SYSTEM);
    if (ids.length) await work.db.update(AbsenceEntity, ids, { endedAt: work.now });
  }
}
