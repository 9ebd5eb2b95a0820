import type { explainPair, OutputOf } from '@app/contracts';
import { rankOffers, rankYouths, RULE_SET, type RankedEntry } from '@app/domain';
import { Clock } from '@app/platform/clock/clock.js';
import { found } from '@app/platform/http/problem-error.js';
import type { LinkPrincipal, PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { isOpenTo, Snapshots } from '../snapshots/snapshots.service.js';

type Explained = OutputOf<typeof explainPair>;

/** One offer and one youth, whether or not they stand on a list of each other. */
@Injectable()
export class Pairs {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`, also for whoever does not follow the youth, or may not know of the offer */
  async explain(
    { offerId, youthId }: { offerId: string; youthId: string },
    by: PersonPrincipal | LinkPrincipal,
  ): Promise<Explained> {
    await this.snapshots.checkMayRank(youthId, by);
    const offer = await this.snapshots.offer(offerId);
    const youth = await this.snapshots.youth(youthId);
    const on = this.clock.today();
    found(isOpenTo(offer, by, on) || null);
    const unlisted: Explained['unlisted'] = [];
    if (!offer.open) unlisted.push('offer-closed');
    if (!youth.searching) unlisted.push('youth-not-searching');
    if (!youth.facts) unlisted.push('basis-missing');
    const { facts } = youth;
    const one = (entries: RankedEntry[]) => entries[0] ?? null;
    return {
      ...{ ruleSet: RULE_SET, on, unlisted },
      forCoach: facts && by.kind === 'person' ? one(rankYouths(offer.facts, [facts], on)) : null,
      forYouth: facts && one(rankOffers(facts, [offer.facts], on)),
    };
  }
}
