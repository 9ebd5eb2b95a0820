import {
  handOverLead,
  listLeads,
  listNextActions,
  listPromises,
  listProspecting,
  openLead,
  readLead,
  recordPromise,
  recordProspecting,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { LeadReader } from './lead-reader.service.js';
import { Prospecting } from './prospecting.service.js';

type In<R extends Parameters<typeof Endpoint>[0]> = Incoming<R, PersonPrincipal>;

/** Prospecting: leads of one's own organisation. */
@Controller()
export class LeadsController {
  constructor(
    private readonly leads: LeadReader,
    private readonly prospecting: Prospecting,
  ) {}

  @Endpoint(listLeads)
  list(@Input() { query, by }: In<typeof listLeads>): Outgoing<typeof listLeads> {
    return this.leads.list(query, by);
  }

  @Endpoint(listNextActions)
  nextActions(@Input() { query, by }: In<typeof listNextActions>): Outgoing<typeof listNextActions> {
    return this.leads.nextActions(query, by);
  }

  @Endpoint(openLead)
  async open(@Input() { body, by }: In<typeof openLead>): Outgoing<typeof openLead> {
    return this.leads.read(await this.prospecting.open(body, by), by);
  }

  @Endpoint(readLead)
  read(@Input() { params, by }: In<typeof readLead>): Outgoing<typeof readLead> {
    return this.leads.read(params.id, by);
  }

  @Endpoint(handOverLead)
  async handOver(@Input() { params, body, by }: In<typeof handOverLead>): Outgoing<typeof handOverLead> {
    await this.prospecting.handOver(params.id, body, by);
    return this.leads.read(params.id, by);
  }

  @Endpoint(recordProspecting)
  async record(@Input() { params, body, by }: In<typeof recordProspecting>): Outgoing<typeof recordProspecting> {
    await this.prospecting.record(params.id, body, by);
    return this.leads.read(params.id, by);
  }

  @Endpoint(listProspecting)
  actions(@Input() { params, query, by }: In<typeof listProspecting>): Outgoing<typeof listProspecting> {
    return this.leads.actions(params.id, query, by);
  }

  @Endpoint(recordPromise)
  async promise(@Input() { params, body, by }: In<typeof recordPromise>): Outgoing<typeof recordPromise> {
    await this.prospecting.promise(params.id, body, by);
    return this.leads.read(params.id, by);
  }

  @Endpoint(listPromises)
  promises(@Input() { params, query, by }: In<typeof listPromises>): Outgoing<typeof listPromises> {
    return this.leads.promises(params.id, query, by);
  }
}
