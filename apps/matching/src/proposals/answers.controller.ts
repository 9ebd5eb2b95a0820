import { agreeToProposal, declineProposal, refuseProposal, wantInterview } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { LinkPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Answers } from './answers.service.js';
import { ProposalReader } from './proposal-reader.service.js';

/** What youths and employers answer from the pages behind their letters. */
@Controller()
export class AnswersController {
  constructor(
    private readonly answers: Answers,
    private readonly reader: ProposalReader,
  ) {}

  @Endpoint(agreeToProposal)
  async agree(
    @Input() { params, by }: Incoming<typeof agreeToProposal, LinkPrincipal>,
  ): Outgoing<typeof agreeToProposal> {
    await this.answers.agree(params.id, by);
    return this.reader.read(params.id, by);
  }

  @Endpoint(declineProposal)
  async decline(
    @Input() { params, body, by }: Incoming<typeof declineProposal, LinkPrincipal>,
  ): Outgoing<typeof declineProposal> {
    await this.answers.decline(params.id, body, by);
    return this.reader.read(params.id, by);
  }

  @Endpoint(wantInterview)
  async want(
    @Input() { params, body, by }: Incoming<typeof wantInterview, LinkPrincipal>,
  ): Outgoing<typeof wantInterview> {
    await this.answers.wantInterview(params.id, body, by);
    return this.reader.read(params.id, by);
  }

  @Endpoint(refuseProposal)
  async refuse(
    @Input() { params, body, by }: Incoming<typeof refuseProposal, LinkPrincipal>,
  ): Outgoing<typeof refuseProposal> {
    await this.answers.refuse(params.id, body, by);
    return this.reader.read(params.id, by);
  }
}
