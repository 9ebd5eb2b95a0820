import type { AppDefinition } from '@app/platform/app-definition.js';
import { Module } from '@nestjs/common';
import { StepEntity } from './history/step.entity.js';
import { InterviewEntity } from './interviews/interview.entity.js';
import { InterviewsController } from './interviews/interviews.controller.js';
import { Interviews } from './interviews/interviews.service.js';
import { Matching1763800000000 } from './migrations/1763800000000-matching.js';
import { ClosedOffers1765000200001 } from './migrations/1765000200001-closed-offers.js';
import { ShownLists1766600000000 } from './migrations/1766600000000-shown-lists.js';
import { KnownYouths1764100000000 } from './migrations/1764100000000-known-youths.js';
import { AnswersController } from './proposals/answers.controller.js';
import { Answers } from './proposals/answers.service.js';
import { ProposalReader } from './proposals/proposal-reader.service.js';
import { ProposalEntity } from './proposals/proposal.entity.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { Proposals } from './proposals/proposals.service.js';
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
  controllers: [RankingsController, RebuildsController, ProposalsController, AnswersController, InterviewsController],
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
    RememberOffer,
    RememberOfferClosed,
    RememberYouth,
    RememberWhoFollows,
    StopWhenConsentIsWithdrawn,
    ForgetYouthWhoLeft,
    ErasePerson,
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
  ],
  migrations: [Matching1763800000000, KnownYouths1764100000000, ClosedOffers1765000200001, ShownLists1766600000000],
  subscriptions: {
    OfferPublished: [RememberOffer],
    OfferChanged: [RememberOffer],
    OfferClosed: [RememberOfferClosed],
    OffersRetold: [RememberRetoldOffers],
    YouthsRetold: [RememberRetoldYouths],
    YouthRegistered: [RememberYouth],
    YouthChanged: [RememberYouth],
    RelationChanged: [RememberWhoFollows],
    ConsentWithdrawn: [StopWhenConsentIsWithdrawn],
    YouthLeft: [ForgetYouthWhoLeft],
    PersonErased: [ErasePerson],
  },
};
