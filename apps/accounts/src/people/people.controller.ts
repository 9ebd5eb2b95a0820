import { endMembership, endRole, giveRole, listMembers, readMyself } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { found } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Memberships } from './memberships.service.js';
import { PersonEntity } from './person.entity.js';
import { Roles } from './roles.service.js';

/** Oneself, and the people of an organisation. */
@Controller()
export class PeopleController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly memberships: Memberships,
    private readonly roles: Roles,
  ) {}

  @Endpoint(readMyself)
  async myself(@Input() { by }: Incoming<typeof readMyself, PersonPrincipal>): Outgoing<typeof readMyself> {
    const person = found(await this.dataSource.getRepository(PersonEntity).findOneBy({ id: by.personId }));
    const memberships = await this.memberships.ofPerson(by.personId);
    return {
      ...person,
      memberships: memberships.map(({ organisation, role }) => ({
        organisationId: organisation.id,
        organisationName: organisation.name,
        role,
      })),
    };
  }

  @Endpoint(listMembers)
  async members(@Input() { params, by }: Incoming<typeof listMembers>): Outgoing<typeof listMembers> {
    const members = await this.memberships.ofOrganisation(params.id, by);
    return {
      items: members.map(({ personId, person, role, fromAt }) => ({
        personId,
        firstName: person.firstName,
        lastName: person.lastName,
        role,
        since: fromAt.toISOString(),
      })),
    };
  }

  @Endpoint(giveRole)
  async give(@Input() { params, body, by }: Incoming<typeof giveRole, PersonPrincipal>): Outgoing<typeof giveRole> {
    const { personId, role, fromAt } = await this.roles.give({ ...body, organisationId: params.id }, by);
    return { personId, role, since: fromAt.toISOString() };
  }

  @Endpoint(endRole)
  async endOne(@Input() { params, by }: Incoming<typeof endRole, PersonPrincipal>): Outgoing<typeof endRole> {
    const { id: organisationId, personId, role } = params;
    return { ended: await this.roles.endOne({ organisationId, personId, role }, by) };
  }

  @Endpoint(endMembership)
  async end(@Input() { params, by }: Incoming<typeof endMembership, PersonPrincipal>): Outgoing<typeof endMembership> {
    return { ended: await this.roles.endAll({ organisationId: params.id, personId: params.personId }, by) };
  }
}
