import type { PayloadOf } from '@app/contracts';
import { dayInParis } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { YouthSnapshotEntity } from '../snapshots/youth-snapshot.entity.js';
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

/** What whoever prepares the contract must know: the types that both sides want, or the offer's when nothing is known of the youth. */
export async function hireFacts({ db, now }: Work, proposal: ProposalEntity): Promise<PayloadOf<'HireDecided'>> {
  const youth = await db.findOneBy(YouthSnapshotEntity, { youthId: proposal.youthId });
  const { siret, facts } = proposal.offer;
  const { contractTypes: offered, place, employerKind, startFrom } = facts;
  const both = offered.filter((type) => youth?.facts?.contractTypes.includes(type) ?? true);
  return {
    ...proposalFacts(proposal),
    employerId: proposal.offer.employerId,
    contractTypes: both.length ? both : offered,
    terms: {
      siret,
      siteCommuneCode: place?.communeCode ?? null,
      employerKind: employerKind ?? null,
      startsOn: startFrom && startFrom > dayInParis(now) ? startFrom : null,
    },
  };
}
