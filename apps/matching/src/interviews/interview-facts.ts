import type { PayloadOf } from '@app/contracts';
import type { Slot } from '@app/domain';
import type { ProposalEntity } from '../proposals/proposal.entity.js';
import type { InterviewEntity } from './interview.entity.js';

type Facts = Omit<PayloadOf<'InterviewConfirmed'>, 'slot'>;

/** What every event of an interview says. */
export const interviewFacts = (interview: InterviewEntity, { id, offerId, youthId, offer }: ProposalEntity): Facts => ({
  interviewId: interview.id,
  revision: interview.revision,
  proposalId: id,
  offerId,
  youthId,
  offerTitle: offer.title,
  employerName: offer.employerName,
  siteAddress: offer.siteAddress,
  sequence: interview.sequence,
});

/** A slot as it crosses a wire. */
export const slotFacts = ({ id, startsAt, endsAt }: Slot) => ({
  id,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});
