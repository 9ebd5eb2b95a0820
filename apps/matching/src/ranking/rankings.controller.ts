import { rankOffersForYouth, rankYouthsForOffer } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Controller } from '@nestjs/common';
import { Rankings } from './rankings.service.js';

@Controller()
export class RankingsController {
  constructor(private readonly rankings: Rankings) {}

  @Endpoint(rankYouthsForOffer)
  youths(
    @Input() { params, by }: Incoming<typeof rankYouthsForOffer, PersonPrincipal>,
  ): Outgoing<typeof rankYouthsForOffer> {
    return this.rankings.youthsFor(params.id, by);
  }

  @Endpoint(rankOffersForYouth)
  offers(
    @Input() { params, by }: Incoming<typeof rankOffersForYouth, PersonPrincipal>,
  ): Outgoing<typeof rankOffersForYouth> {
    return this.rankings.offersFor(params.id, by);
  }
}
