import {
  askOtherSlots,
  cancelInterview,
  confirmInterview,
  declineInterview,
  inviteAgain,
  moveInterview,
  offerOtherSlots,
  readInterview,
  recordInterviewHeld,
  recordInterviewMissed,
} from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { Controller } from '@nestjs/common';
import { ProposalReader } from '../proposals/reading/proposal-reader.service.js';
import { Interviews } from './interviews.service.js';

/** The invitation, what the youth answers, and what the hosts do with the interview. */
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

  @Endpoint(inviteAgain)
  async inviteAgain(@Input() { params, body, by }: Incoming<typeof inviteAgain>): Outgoing<typeof inviteAgain> {
    await this.interviews.inviteAgain(params.id, { by, recorded: body.recorded }, body.slots);
    return this.reader.read(params.id, by);
  }

  @Endpoint(confirmInterview)
  confirm(@Input() input: Incoming<typeof confirmInterview>): Outgoing<typeof confirmInterview> {
    return this.act(input, { action: 'confirm', slotId: input.body.slotId });
  }

  @Endpoint(askOtherSlots)
  askOther(@Input() input: Incoming<typeof askOtherSlots>): Outgoing<typeof askOtherSlots> {
    return this.act(input, { action: 'askOther', ...commentOf(input) });
  }

  @Endpoint(declineInterview)
  decline(@Input() input: Incoming<typeof declineInterview>): Outgoing<typeof declineInterview> {
    return this.act(input, { action: 'decline', reason: input.body.reason, ...commentOf(input) });
  }

  @Endpoint(offerOtherSlots)
  offer(@Input() input: Incoming<typeof offerOtherSlots>): Outgoing<typeof offerOtherSlots> {
    return this.act(input, { action: 'offer', slots: input.body.slots });
  }

  @Endpoint(moveInterview)
  move(@Input() input: Incoming<typeof moveInterview>): Outgoing<typeof moveInterview> {
    return this.act(input, { action: 'move', slots: input.body.slots, ...commentOf(input) });
  }

  @Endpoint(cancelInterview)
  cancel(@Input() input: Incoming<typeof cancelInterview>): Outgoing<typeof cancelInterview> {
    return this.act(input, { action: 'cancel', reason: input.body.reason, ...commentOf(input) });
  }

  @Endpoint(recordInterviewHeld)
  held(@Input() input: Incoming<typeof recordInterviewHeld>): Outgoing<typeof recordInterviewHeld> {
    return this.act(input, { action: 'recordHeld', ...commentOf(input) });
  }

  @Endpoint(recordInterviewMissed)
  missed(@Input() input: Incoming<typeof recordInterviewMissed>): Outgoing<typeof recordInterviewMissed> {
    const { missedBy, excused } = input.body;
    return this.act(input, { action: 'recordMissed', missedBy, excused, ...commentOf(input) });
  }

  private async act(
    { params, body, by }: Pick<Incoming<typeof recordInterviewHeld>, 'params' | 'body' | 'by'>,
    step: Parameters<Interviews['act']>[2],
  ): Outgoing<typeof readInterview> {
    return this.reader.read(await this.interviews.act(params.id, { by, recorded: body.recorded }, step), by);
  }
}

const commentOf = ({ body }: { body: { comment?: string | undefined } }) =>
  body.comment === undefined ? {} : { comment: body.comment };
