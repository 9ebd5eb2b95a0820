import { listProposals, makeProposal, readProposal, sendProposal, withdrawProposal } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { ProposalReader } from './proposal-reader.service.js';
import { Proposals } from './proposals.service.js';

/** What coaches do with proposals, and the reading that everybody in one does. */
@Controller()
export class ProposalsController {
  constructor(
    private readonly proposals: Proposals,
    private readonly reader: ProposalReader,
  ) {}

  @Endpoint(makeProposal)
  async make(@Input() { body, by }: Incoming<typeof makeProposal, PersonPrincipal>): Outgoing<typeof makeProposal> {
    return this.reader.read(await this.proposals.make(body, by), by);
  }

  @Endpoint(listProposals)
  list(@Input() { query, by }: Incoming<typeof listProposals, PersonPrincipal>): Outgoing<typeof listProposals> {
    return this.reader.list(query, by);
  }

  @Endpoint(readProposal)
  read(@Input() { params, by }: Incoming<typeof readProposal>): Outgoing<typeof readProposal> {
    return this.reader.read(params.id, by);
  }

  @Endpoint(sendProposal)
  async send(
    @Input() { params, body, by }: Incoming<typeof sendProposal, PersonPrincipal>,
  ): Outgoing<typeof sendProposal> {
    await this.proposals.send(params.id, body, by);
    return this.reader.read(params.id, by);
  }

  @Endpoint(withdrawProposal)
  async withdraw(
    @Input() { params, body, by }: Incoming<typeof withdrawProposal, PersonPrincipal>,
  ): Outgoing<typeof withdrawProposal> {
    await this.proposals.withdraw(params.id, body, by);
    return this.reader.read(params.id, by);
  }
}
