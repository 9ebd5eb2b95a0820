import {
  agreeToProposal,
  declineProposal,
  hireProposed,
  holdProposal,
  refuseProposal,
  rejectProposed,
  resumeProposal,
  wantInterview,
  withdrawProposal,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { Controller } from '@nestjs/common';
import { ProposalReader } from '../reading/proposal-reader.service.js';
import { Answers } from './answers.service.js';

/** What youths, guardians and employers answer, or a coach or prospector writes down for them. */
@Controller()
export class AnswersController {
  constructor(
    private readonly answers: Answers,
    private readonly reader: ProposalReader,
  ) {}

  @Endpoint(agreeToProposal)
  async agree(@Input() { params, body, by }: Incoming<typeof agreeToProposal>): Outgoing<typeof agreeToProposal> {
    await this.answers.agree(params.id, { by, recorded: body.recorded });
    return this.reader.read(params.id, by);
  }

  @Endpoint(declineProposal)
  async decline(@Input() { params, body, by }: Incoming<typeof declineProposal>): Outgoing<typeof declineProposal> {
    await this.answers.decline(params.id, { by, recorded: body.recorded }, body);
    return this.reader.read(params.id, by);
  }

  @Endpoint(withdrawProposal)
  async withdraw(@Input() { params, body, by }: Incoming<typeof withdrawProposal>): Outgoing<typeof withdrawProposal> {
    await this.answers.answer(params.id, { by, recorded: body.recorded }, { action: 'withdraw', why: body });
    return this.reader.read(params.id, by);
  }

  @Endpoint(wantInterview)
  async want(@Input() { params, body, by }: Incoming<typeof wantInterview>): Outgoing<typeof wantInterview> {
    await this.answers.wantInterview(params.id, { by, recorded: body.recorded }, body);
    return this.reader.read(params.id, by);
  }

  @Endpoint(holdProposal)
  async hold(@Input() { params, body, by }: Incoming<typeof holdProposal>): Outgoing<typeof holdProposal> {
    await this.answers.hold(params.id, { by, recorded: body.recorded }, body);
    return this.reader.read(params.id, by);
  }

  @Endpoint(resumeProposal)
  async resume(@Input() { params, body, by }: Incoming<typeof resumeProposal>): Outgoing<typeof resumeProposal> {
    await this.answers.answer(params.id, { by, recorded: body.recorded }, { action: 'resume' });
    return this.reader.read(params.id, by);
  }

  @Endpoint(refuseProposal)
  async refuse(@Input() { params, body, by }: Incoming<typeof refuseProposal>): Outgoing<typeof refuseProposal> {
    await this.answers.answer(params.id, { by, recorded: body.recorded }, { action: 'refuse', why: body });
    return this.reader.read(params.id, by);
  }

  @Endpoint(hireProposed)
  async hire(@Input() { params, body, by }: Incoming<typeof hireProposed>): Outgoing<typeof hireProposed> {
    await this.answers.hire(params.id, { by, recorded: body.recorded });
    return this.reader.read(params.id, by);
  }

  @Endpoint(rejectProposed)
  async reject(@Input() { params, body, by }: Incoming<typeof rejectProposed>): Outgoing<typeof rejectProposed> {
    await this.answers.answer(params.id, { by, recorded: body.recorded }, { action: 'reject', why: body });
    return this.reader.read(params.id, by);
  }
}
