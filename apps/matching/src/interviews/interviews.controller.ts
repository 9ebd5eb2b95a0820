import { confirmInterview, declineInterview, readInterview } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { LinkPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { ProposalReader } from '../proposals/proposal-reader.service.js';
import { Interviews } from './interviews.service.js';

/** The invitation, and what the youth answers. */
@Controller()
export class InterviewsController {
  constructor(
    private readonly interviews: Interviews,
    private readonly reader: ProposalReader,
  ) {}

  @Endpoint(readInterview)
  read(@Input() { params, by }: Incoming<typeof readInterview>): Outgoing<typeof readInterview> {
    return this.reader.readByInterview(params.id, by);
  }

  @Endpoint(confirmInterview)
  async confirm(
    @Input() { params, body, by }: Incoming<typeof confirmInterview, LinkPrincipal>,
  ): Outgoing<typeof confirmInterview> {
    return this.reader.read(await this.interviews.confirm(params.id, body.slotId, by), by);
  }

  @Endpoint(declineInterview)
  async decline(
    @Input() { params, body, by }: Incoming<typeof declineInterview, LinkPrincipal>,
  ): Outgoing<typeof declineInterview> {
    return this.reader.read(await this.interviews.decline(params.id, body, by), by);
  }
}
