import type { OutputOf, rankYouthsForOffer } from '@app/contracts';
import { rankOffers, rankYouths, RULE_SET, type OfferFacts, type RankedEntry, type YouthFacts } from '@app/domain';
import { Clock } from '@app/platform/clock/clock.js';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Snapshots } from '../snapshots/snapshots.service.js';
import { RankingEntity } from './ranking.entity.js';

type Shown = OutputOf<typeof rankYouthsForOffer>;
type Made = Pick<RankingEntity, 'kind' | 'subjectId' | 'inputs' | 'entries'>;

/** Ranks on demand from the newest snapshots, and keeps what somebody saw. Ranking suggests; people decide. */
@Injectable()
export class Rankings {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The youths whom this coach follows, for an offer. */
  async youthsFor(offerId: string, by: PersonPrincipal): Promise<Shown> {
    const { facts: offer } = await this.snapshots.openOffer(offerId, by);
    const youths = await this.snapshots.followedYouths(by);
    return this.keep(
      { kind: 'youths', subjectId: offerId, ...ranked([offer], youths, rankYouths(offer, youths, this.today)) },
      by,
    );
  }

  /** The open offers, for a youth whom this coach follows. */
  async offersFor(youthId: string, by: PersonPrincipal): Promise<Shown> {
    const { facts: youth } = await this.snapshots.followedYouth(youthId, by);
    const offers = await this.snapshots.openOffers(by);
    return this.keep(
      { kind: 'offers', subjectId: youthId, ...ranked(offers, [youth], rankOffers(youth, offers, this.today)) },
      by,
    );
  }

  private get today() {
    return this.clock.today();
  }

  private async keep(made: Made, by: PersonPrincipal): Promise<Shown> {
    const row = { ...made, id: randomUUID(), shownTo: by.personId, computedOn: this.today, ruleSet: RULE_SET };
    await this.unitOfWork.run(({ db, now }) => db.insert(RankingEntity, { ...row, shownAt: now } as object));
    return { id: row.id, ruleSet: RULE_SET, on: row.computedOn, entries: [...row.entries] };
  }
}

const ranked = (offers: OfferFacts[], youths: YouthFacts[], entries: readonly RankedEntry[]) => ({
  inputs: { offers, youths },
  entries,
});
