import {
  listMyProposals,
  listProposals,
  makeProposal,
  readProposal,
  reopenProposal,
  reviveProposal,
  sendProposal,
  sendProposalAgain,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Proposals } from './proposals.service.js';
import { ProposalReader } from './reading/proposal-reader.service.js';

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
    return this.reader.listFollowed(query, by);
  }

  @Endpoint(listMyProposals)
  listMine(@Input() { query, by }: Incoming<typeof listMyProposals>): Outgoing<typeof listMyProposals> {
    return this.reader.listMine(query, by);
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

  @Endpoint(reopenProposal)
  async reopen(
    @Input() { params, by }: Incoming<typeof reopenProposal, PersonPrincipal>,
  ): Outgoing<typeof reopenProposal> {
    await this.proposals.restart(params.id, 'reopen', by);
    return this.reader.read(params.id, by);
  }

  @Endpoint(sendProposalAgain)
  async sendAgain(
    @Input() { params, by }: Incoming<typeof sendProposalAgain, PersonPrincipal>,
  ): Outgoing<typeof sendProposalAgain> {
    await this.proposals.restart(params.id, 'sendAgain', by);
    return this.reader.read(params.id, by);
  }

  @Endpoint(reviveProposal)
  async revive(
    @Input() { params, by }: Incoming<typeof reviveProposal, PersonPrincipal>,
  ): Outgoing<typeof reviveProposal> {
    await this.proposals.restart(params.id, 'revive', by);
    return this.reader.read(params.id, by);
  }
}
