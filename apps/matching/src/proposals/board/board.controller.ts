import { listWithoutProposal, readProposalBoard } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { ProposalBoard } from './board.service.js';
import { WithoutProposal } from './without-proposal.service.js';

/** Where proposals stand, in numbers. */
@Controller()
export class ProposalBoardController {
  constructor(
    private readonly board: ProposalBoard,
    private readonly without: WithoutProposal,
  ) {}

  @Endpoint(readProposalBoard)
  read(
    @Input() { query, by }: Incoming<typeof readProposalBoard, PersonPrincipal>,
  ): Outgoing<typeof readProposalBoard> {
    return this.board.read(query, by);
  }

  @Endpoint(listWithoutProposal)
  list(
    @Input() { query, by }: Incoming<typeof listWithoutProposal, PersonPrincipal>,
  ): Outgoing<typeof listWithoutProposal> {
    return this.without.followedBy(by, query);
  }
}
