import { createOrganisation, listOrganisations, readOrganisation, renameOrganisation } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import type { OrganisationEntity } from '../people/organisation.entity.js';
import { Organisations } from './organisations.service.js';

const viewOf = (organisation: OrganisationEntity) => ({
  ...organisation,
  createdAt: organisation.createdAt.toISOString(),
});

/** Organisations themselves; their people are in `PeopleController`. */
@Controller()
export class OrganisationsController {
  constructor(private readonly organisations: Organisations) {}

  @Endpoint(createOrganisation)
  async create(
    @Input() { body, by }: Incoming<typeof createOrganisation, PersonPrincipal>,
  ): Outgoing<typeof createOrganisation> {
    return viewOf(await this.organisations.create(body, by));
  }

  @Endpoint(listOrganisations)
  async list(@Input() { query }: Incoming<typeof listOrganisations>): Outgoing<typeof listOrganisations> {
    const { items, cursor } = await this.organisations.page(query);
    return { items: items.map(viewOf), cursor };
  }

  @Endpoint(readOrganisation)
  async read(
    @Input() { params, by }: Incoming<typeof readOrganisation, PersonPrincipal>,
  ): Outgoing<typeof readOrganisation> {
    return viewOf(await this.organisations.read(params.id, by));
  }

  @Endpoint(renameOrganisation)
  async rename(
    @Input() { params, body, by }: Incoming<typeof renameOrganisation, PersonPrincipal>,
  ): Outgoing<typeof renameOrganisation> {
    return viewOf(await this.organisations.rename({ ...params, ...body }, by));
  }
}
