import { Clock } from '@app/platform/clock/clock.js';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import { actorIdOf, type Principal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThanOrEqual, MoreThan, type FindOptionsWhere } from 'typeorm';
import { Audit } from '../audit/audit.service.js';
import { closeSessions } from '../sessions/close-sessions.js';
import { MembershipEntity } from './membership.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { mayGrantOrEnd, mayListMembers, mayManage } from './staff.rule.js';

/** Somebody's place in an organisation, as named by a route. */
export interface MemberOf {
  organisationId: string;
  personId: string;
}

/** Memberships that hold at an instant. */
export const inForce = (which: Partial<MemberOf>, now: Date): FindOptionsWhere<MembershipEntity>[] => [
  { ...which, fromAt: LessThanOrEqual(now), toAt: IsNull() },
  { ...which, fromAt: LessThanOrEqual(now), toAt: MoreThan(now) },
];

/**
 * Who does what where: the roles that access tokens carry come from here. It reads and ends memberships; they begin when an invitation is
 * accepted. What a role opens is said by the routes and by the services of each app.
 */
@Injectable()
export class Memberships {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** What a person does now, with the organisations. */
  async ofPerson(personId: string): Promise<MembershipEntity[]> {
    return this.dataSource.getRepository(MembershipEntity).find({
      where: inForce({ personId }, this.clock.now()),
      relations: { organisation: true },
      order: { fromAt: 'asc', role: 'asc' },
    });
  }

  /** Who works in an organisation now. @throws ProblemError `not-found` for who works elsewhere */
  async ofOrganisation(organisationId: string, by: Principal): Promise<MembershipEntity[]> {
    if (!mayListMembers(by, organisationId)) throw new ProblemError('not-found');
    found(await this.dataSource.getRepository(OrganisationEntity).findOneBy({ id: organisationId }));
    const members = await this.dataSource.getRepository(MembershipEntity).find({
      where: inForce({ organisationId }, this.clock.now()),
      relations: { person: true },
    });
    return members.sort((a, b) => a.person.lastName.localeCompare(b.person.lastName, 'fr'));
  }

  /**
   * Ends all that a person does in an organisation, and closes their sessions: the tokens they hold live five minutes more at most.
   * @returns how many roles ended
   * @throws ProblemError `not-found` when there is none, or for another organisation's manager; `not-allowed` for an administrator's role
   */
  async end(member: MemberOf, by: Principal): Promise<number> {
    if (!mayManage(by, member.organisationId)) throw new ProblemError('not-found');
    return this.unitOfWork.run(async (work) => {
      const held = await work.db.find(MembershipEntity, {
        where: inForce(member, work.now),
        lock: { mode: 'pessimistic_write' },
      });
      if (!held.length) throw new ProblemError('not-found');
      if (!held.every(({ role }) => mayGrantOrEnd(by, role))) throw new ProblemError('not-allowed');
      for (const membership of held) await this.endOne(work, membership, by);
      await closeSessions(work.db, member.personId);
      return held.length;
    });
  }

  private async endOne(work: Work, { id }: MembershipEntity, by: Principal): Promise<void> {
    await work.db.update(MembershipEntity, { id }, { toAt: work.now });
    await this.audit.record(work, {
      actorId: actorIdOf(by),
      action: 'end',
      subjectType: 'membership',
      subjectId: id,
    });
  }
}
