import {
  addContact,
  addSite,
  correctContact,
  correctEmployer,
  correctSite,
  createEmployer,
  listEmployers,
  readEmployer,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { EmployerEdits } from './employer-edits.service.js';
import { Portfolio } from './portfolio.service.js';

type In<R extends Parameters<typeof Endpoint>[0]> = Incoming<R, PersonPrincipal>;

/** The portfolio: companies, sites and contacts of one's own organisation. */
@Controller()
export class EmployersController {
  constructor(
    private readonly portfolio: Portfolio,
    private readonly edits: EmployerEdits,
  ) {}

  @Endpoint(listEmployers)
  list(@Input() { query, by }: In<typeof listEmployers>): Outgoing<typeof listEmployers> {
    return this.portfolio.list(query, by);
  }

  @Endpoint(createEmployer)
  async create(@Input() { body, by }: In<typeof createEmployer>): Outgoing<typeof createEmployer> {
    return this.portfolio.read(await this.edits.create(body, by), by);
  }

  @Endpoint(readEmployer)
  read(@Input() { params, by }: In<typeof readEmployer>): Outgoing<typeof readEmployer> {
    return this.portfolio.read(params.id, by);
  }

  @Endpoint(correctEmployer)
  async correct(@Input() { params, body, by }: In<typeof correctEmployer>): Outgoing<typeof correctEmployer> {
    return this.portfolio.read(await this.edits.correct(params.id, body, by), by);
  }

  @Endpoint(addSite)
  async addSite(@Input() { params, body, by }: In<typeof addSite>): Outgoing<typeof addSite> {
    return this.portfolio.read(await this.edits.addSite(params.id, body, by), by);
  }

  @Endpoint(correctSite)
  async correctSite(@Input() { params, body, by }: In<typeof correctSite>): Outgoing<typeof correctSite> {
    return this.portfolio.read(await this.edits.correctSite(params.id, body, by), by);
  }

  @Endpoint(addContact)
  async addContact(@Input() { params, body, by }: In<typeof addContact>): Outgoing<typeof addContact> {
    return this.portfolio.read(await this.edits.addContact(params.id, body, by), by);
  }

  @Endpoint(correctContact)
  async correctContact(@Input() { params, body, by }: In<typeof correctContact>): Outgoing<typeof correctContact> {
    return this.portfolio.read(await this.edits.correctContact(params.id, body, by), by);
  }
}
