import type { PayloadOf } from '@app/contracts';
import type { ProposalEntity } from './proposal.entity.js';

/** What every event of a proposal says. */
export const proposalFacts = ({
  id,
  revision,
  offerId,
  youthId,
  offer,
}: ProposalEntity): PayloadOf<'ProposalAgreed'> => ({
  proposalId: id,
  revision,
  offerId,
  youthId,
  offerTitle: offer.title,
  employerName: offer.employerName,
});
