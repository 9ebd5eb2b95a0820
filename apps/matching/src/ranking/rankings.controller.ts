import { explainPair, rankOffersForYouth, rankYouthsForOffer, replayRanking } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { LinkPrincipal, PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Pairs } from './pairs.service.js';
import { Rankings } from './rankings.service.js';
import { Replays } from './shown/replays.service.js';

type CoachOrYouth = PersonPrincipal | LinkPrincipal;

@Controller()
export class RankingsController {
  constructor(
    private readonly rankings: Rankings,
    private readonly pairs: Pairs,
    private readonly replays: Replays,
  ) {}

  @Endpoint(rankYouthsForOffer)
  youths(
    @Input() { params, query, by }: Incoming<typeof rankYouthsForOffer, PersonPrincipal>,
  ): Outgoing<typeof rankYouthsForOffer> {
    return this.rankings.youthsFor(params.id, query, by);
  }

  @Endpoint(rankOffersForYouth)
  offers(
    @Input() { params, query, by }: Incoming<typeof rankOffersForYouth, CoachOrYouth>,
  ): Outgoing<typeof rankOffersForYouth> {
    return this.rankings.offersFor(params.id, query, by);
  }

  @Endpoint(explainPair)
  explain(@Input() { params, by }: Incoming<typeof explainPair, CoachOrYouth>): Outgoing<typeof explainPair> {
    return this.pairs.explain({ offerId: params.id, youthId: params.youthId }, by);
  }

  @Endpoint(replayRanking)
  replay(@Input() { params }: Incoming<typeof replayRanking>): Outgoing<typeof replayRanking> {
    return this.replays.replay(params.id);
  }
}
