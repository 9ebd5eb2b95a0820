import type { AppDefinition } from '@app/platform/app-definition.js';
import { Module } from '@nestjs/common';
import { AlertEntity } from './alerts/alert.entity.js';
import { Alerts } from './alerts/alerts.service.js';
import { ChangesController } from './changes/changes.controller.js';
import { Changes } from './changes/changes.service.js';
import { StepEntity } from './history/step.entity.js';
import { InterviewEntity } from './interviews/interview.entity.js';
import { InterviewsController } from './interviews/interviews.controller.js';
import { Interviews } from './interviews/interviews.service.js';
import { FollowInterviewDeadline } from './interviews/life/follow-interview-deadline.js';
import { InterviewSteps } from './interviews/life/interview-steps.service.js';
import { Matching1763800000000 } from './migrations/1763800000000-matching.js';
import { ClosedOffers1765000200001 } from './migrations/1765000200001-closed-offers.js';
import { ShownLists1766600000000 } from './migrations/1766600000000-shown-lists.js';
import { KnownYouths1764100000000 } from './migrations/1764100000000-known-youths.js';
import { YouthAccessChanges1766700000000 } from './migrations/1766700000000-youth-access-changes.js';
import { OfferSiret1795710000000 } from './migrations/1795710000000-offer-siret.js';
import { ToldTerms1795700000000 } from './migrations/1795700000000-told-terms.js';
import { ProposalLives1766300000000 } from './migrations/1766300000000-proposal-lives.js';
import { AnswersController } from './proposals/answers/answers.controller.js';
import { Answers } from './proposals/answers/answers.service.js';
import { ProposalBoardController } from './proposals/board/board.controller.js';
import { ProposalBoard } from './proposals/board/board.service.js';
import { WithoutProposal } from './proposals/board/without-proposal.service.js';
import { NoteArrival } from './proposals/board/note-arrival.handler.js';
import { YouthArrivalEntity } from './proposals/board/youth-arrival.entity.js';
import { FollowProposalDeadline } from './proposals/life/follow-proposal-deadline.js';
import { ProposalSteps } from './proposals/life/proposal-steps.service.js';
import { ReleaseAtMajority } from './proposals/life/release-at-majority.js';
import { RemindEmployer } from './proposals/life/remind-employer.js';
import { ReviewGuardian } from './proposals/life/review-guardian.handler.js';
import { ProposalEntity } from './proposals/proposal.entity.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { Proposals } from './proposals/proposals.service.js';
import { ProposalReader } from './proposals/reading/proposal-reader.service.js';
import { AllowRevival } from './proposals/siblings/allow-revival.handler.js';
import { ContractMarkEntity } from './proposals/siblings/contract-mark.entity.js';
import { EndProposalsOfClosedOffer } from './proposals/siblings/end-proposals-of-closed-offer.handler.js';
import { EndSiblingsOfSigned } from './proposals/siblings/end-siblings-of-signed.handler.js';
import { ProposalEndings } from './proposals/siblings/proposal-endings.service.js';
import { RecheckChangedOffer } from './proposals/siblings/recheck-changed-offer.handler.js';
import { EndLinksToProposals } from './rights/end-links-to-proposals.handler.js';
import { FactsIndex } from './ranking/index/facts-index.service.js';
import { Pairs } from './ranking/pairs.service.js';
import { RankingsController } from './ranking/rankings.controller.js';
import { Rankings } from './ranking/rankings.service.js';
import { Choices } from './ranking/shown/choices.service.js';
import { RankingChoiceEntity } from './ranking/shown/ranking-choice.entity.js';
import { RankingInputEntity, RankingPoolEntity } from './ranking/shown/ranking-input.entity.js';
import { RankingEntity } from './ranking/shown/ranking.entity.js';
import { Replays } from './ranking/shown/replays.service.js';
import { ShownLists } from './ranking/shown/shown-lists.service.js';
import { ErasePerson } from './rights/erase-person.handler.js';
import { ForgetYouthWhoLeft } from './rights/forget-youth-who-left.handler.js';
import { StopWhenConsentIsWithdrawn } from './rights/stop-when-consent-is-withdrawn.handler.js';
import { OfferSnapshotEntity } from './snapshots/offer-snapshot.entity.js';
import { RebuildsController } from './snapshots/rebuild/rebuilds.controller.js';
import { Rebuilds } from './snapshots/rebuild/rebuilds.service.js';
import { RememberRetoldOffers } from './snapshots/rebuild/remember-retold-offers.handler.js';
import { RememberRetoldYouths } from './snapshots/rebuild/remember-retold-youths.handler.js';
import { SnapshotRebuildEntity, SnapshotRebuildPartEntity } from './snapshots/rebuild/snapshot-rebuild.entity.js';
import { RememberOfferClosed } from './snapshots/remember-offer-closed.handler.js';
import { RememberOffer } from './snapshots/remember-offer.handler.js';
import { RememberWhoFollows } from './snapshots/remember-who-follows.handler.js';
import { RememberYouth } from './snapshots/remember-youth.handler.js';
import { Snapshots } from './snapshots/snapshots.service.js';
import { YouthAccessEntity } from './snapshots/youth-access.entity.js';
import { YouthSnapshotEntity } from './snapshots/youth-snapshot.entity.js';

/**
 * The matching worker: hears what changed, ranks youths and offers with reasons, and follows a proposal to its interview. It knows facts,
 * never names or addresses.
 */
@Module({
  controllers: [
    RankingsController,
    RebuildsController,
    ProposalsController,
    AnswersController,
    InterviewsController,
    ProposalBoardController,
    ChangesController,
  ],
  providers: [
    Snapshots,
    Rebuilds,
    RememberRetoldOffers,
    RememberRetoldYouths,
    FactsIndex,
    Rankings,
    Pairs,
    ShownLists,
    Replays,
    Choices,
    Proposals,
    Answers,
    ProposalReader,
    Interviews,
    ProposalSteps,
    ProposalEndings,
    ProposalBoard,
    WithoutProposal,
    InterviewSteps,
    Alerts,
    Changes,
    FollowProposalDeadline,
    RemindEmployer,
    ReleaseAtMajority,
    ReviewGuardian,
    FollowInterviewDeadline,
    EndProposalsOfClosedOffer,
    EndSiblingsOfSigned,
    AllowRevival,
    RecheckChangedOffer,
    NoteArrival,
    RememberOffer,
    RememberOfferClosed,
    RememberYouth,
    RememberWhoFollows,
    StopWhenConsentIsWithdrawn,
    ForgetYouthWhoLeft,
    ErasePerson,
    EndLinksToProposals,
  ],
})
class MatchingModule {}

export const matchingApp: AppDefinition = {
  name: 'matching',
  module: MatchingModule,
  entities: [
    OfferSnapshotEntity,
    YouthSnapshotEntity,
    YouthAccessEntity,
    SnapshotRebuildEntity,
    SnapshotRebuildPartEntity,
    RankingEntity,
    RankingInputEntity,
    RankingPoolEntity,
    RankingChoiceEntity,
    ProposalEntity,
    InterviewEntity,
    StepEntity,
    AlertEntity,
    ContractMarkEntity,
    YouthArrivalEntity,
  ],
  migrations: [
    Matching1763800000000,
    KnownYouths1764100000000,
    ClosedOffers1765000200001,
    ProposalLives1766300000000,
    ShownLists1766600000000,
    YouthAccessChanges1766700000000,
    OfferSiret1795710000000,
    ToldTerms1795700000000,
  ],
  subscriptions: {
    OfferPublished: [RememberOffer, RecheckChangedOffer],
    OfferChanged: [RememberOffer, RecheckChangedOffer],
    OfferClosed: [RememberOfferClosed, EndProposalsOfClosedOffer],
    OffersRetold: [RememberRetoldOffers],
    YouthsRetold: [RememberRetoldYouths],
    YouthRegistered: [RememberYouth, NoteArrival],
    YouthChanged: [RememberYouth, ReviewGuardian],
    RelationChanged: [RememberWhoFollows],
    ConsentWithdrawn: [StopWhenConsentIsWithdrawn],
    YouthLeft: [ForgetYouthWhoLeft],
    PersonErased: [ErasePerson],
    YouthLinksRevoked: [EndLinksToProposals],
    ContractSigned: [EndSiblingsOfSigned],
    ContractAbandoned: [AllowRevival],
    ContractBroken: [AllowRevival],
  },
  queues: ['reminders'],
  reminders: {
    'proposal.deadline': FollowProposalDeadline,
    'proposal.remind3': RemindEmployer,
    'proposal.remind7': RemindEmployer,
    'proposal.release': ReleaseAtMajority,
    'interview.deadline': FollowInterviewDeadline,
  },
};
