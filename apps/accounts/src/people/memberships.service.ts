import { Clock } from '@app/platform/clock/clock.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import type { Principal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThanOrEqual, MoreThan, type FindOptionsWhere } from 'typeorm';
import { MembershipEntity } from './membership.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { mayListMembers } from './staff.rule.js';

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
 * Memberships without an end, for work that holds the organisation: what it waited for may have happened after its own `now`, so instants
 * would mislead it.
 */
export const unended = (which: FindOptionsWhere<MembershipEntity>): FindOptionsWhere<MembershipEntity> => ({
  ...which,
  toAt: IsNull(),
});

/**
 * Who does what where: the roles that access tokens carry come from here. It only reads: roles begin by `Invitations` or `Roles`, and end
 * by `Roles`. What a role opens is said by the routes and by the services of each app.
 */
@Injectable()
export class Memberships {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
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
}
