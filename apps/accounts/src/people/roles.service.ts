import type { Role } from '@app/contracts';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { IsNull, Not } from 'typeorm';
import { Audit } from '../audit/audit.service.js';
import { closeSessions } from '../sessions/close-sessions.js';
import { holdOrganisation } from './hold.js';
import { MembershipEntity } from './membership.entity.js';
import { type MemberOf, unended } from './memberships.service.js';
import { PersonEntity } from './person.entity.js';
import { isOwnLastManager, mayGiveUninvited, mayGrantOrEnd, mayManage } from './staff.rule.js';

/** What somebody does in an organisation, as named by a route. */
export interface RoleOf extends MemberOf {
  role: Role;
}

/**
 * Gives and ends roles of people who have an account; how they come to have one is `Invitations`. Repeating changes nothing. Access tokens
 * that are out already live five minutes more at most.
 */
@Injectable()
export class Roles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** @throws ProblemError `not-found`, also for a stranger to the organisation; `not-allowed` for a role above one's own */
  async give({ role, ...member }: RoleOf, by: PersonPrincipal): Promise<MembershipEntity> {
    if (!mayManage(by, member.organisationId)) throw new ProblemError('not-found');
    if (!mayGrantOrEnd(by, role)) throw new ProblemError('not-allowed');
    return this.unitOfWork.run(async (work) => {
      const held = await this.held(work, member);
      const rolesHere = held.map((membership) => membership.role);
      if (!mayGiveUninvited(by, rolesHere)) throw new ProblemError('not-found');
      return held.find((membership) => membership.role === role) ?? this.begin(work, { ...member, role }, by);
    });
  }

  /**
   * Ends one role, and closes the person's sessions when it was their last one anywhere.
   * @returns how many roles ended: none when it was not held
   * @throws ProblemError `not-found` for another organisation's manager; `not-allowed` for an administrator's role; `last-manager`
   */
  async endOne({ role, ...member }: RoleOf, by: PersonPrincipal): Promise<number> {
    if (!mayManage(by, member.organisationId)) throw new ProblemError('not-found');
    return this.unitOfWork.run(async (work) => {
      const ending = (await this.held(work, member)).filter((membership) => membership.role === role);
      await this.end(work, ending, by);
      const left = await work.db.countBy(MembershipEntity, unended({ personId: member.personId }));
      if (ending.length && !left) await closeSessions(work.db, member.personId);
      return ending.length;
    });
  }

  /**
   * Ends all that a person does in an organisation, and closes their sessions.
   * @returns how many roles ended
   * @throws ProblemError `not-found` when there is none, and as `endOne` does
   */
  async endAll(member: MemberOf, by: PersonPrincipal): Promise<number> {
    if (!mayManage(by, member.organisationId)) throw new ProblemError('not-found');
    return this.unitOfWork.run(async (work) => {
      const held = await this.held(work, member);
      if (!held.length) throw new ProblemError('not-found');
      await this.end(work, held, by);
      await closeSessions(work.db, member.personId);
      return held.length;
    });
  }

  private async held(work: Work, member: MemberOf): Promise<MembershipEntity[]> {
    await holdOrganisation(work, member.organisationId);
    return work.db.findBy(MembershipEntity, unended({ ...member }));
  }

  private async begin({ db, ...work }: Work, role: RoleOf, by: PersonPrincipal): Promise<MembershipEntity> {
    found(await db.findOneBy(PersonEntity, { id: role.personId }));
    const membership = db.create(MembershipEntity, { ...role, id: randomUUID(), fromAt: work.now, toAt: null });
    await db.insert(MembershipEntity, membership);
    await this.record({ db, ...work }, { id: membership.id, action: 'give' }, by);
    return membership;
  }

  private async end(work: Work, ending: MembershipEntity[], by: PersonPrincipal): Promise<void> {
    if (!ending.every(({ role }) => mayGrantOrEnd(by, role))) throw new ProblemError('not-allowed');
    const manages = ending.find(({ role, personId }) => role === 'manager' && personId === by.personId);
    if (manages && isOwnLastManager(by, await this.managersOf(work, manages.organisationId))) {
      throw new ProblemError('last-manager');
    }
    for (const { id, personId, organisationId, role } of ending) {
      const place = { personId, organisationId, role };
      await work.db.update(MembershipEntity, { id }, { toAt: work.now });
      const revision = await work.db.countBy(MembershipEntity, { ...place, toAt: Not(IsNull()) });
      await work.publish('MembershipEnded', { ...place, revision });
      await this.record(work, { id, action: 'end' }, by);
    }
  }

  private async managersOf({ db }: Work, organisationId: string): Promise<string[]> {
    const managers = await db.findBy(MembershipEntity, unended({ organisationId, role: 'manager' }));
    return managers.map(({ personId }) => personId);
  }

  private record(work: Work, act: { id: string; action: string }, by: PersonPrincipal): Promise<void> {
    const { id: subjectId, action } = act;
    return this.audit.record(work, { actorId: by.personId, action, subjectType: 'membership', subjectId });
  }
}
