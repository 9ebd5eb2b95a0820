import type { InputOf, OutputOf, rankOffersForYouth, rankYouthsForOffer } from '@app/contracts';
import { orderOffers, orderYouths, rankOffers, rankYouths, RULE_SET, type ContractType, type Day } from '@app/domain';
import { Clock } from '@app/platform/clock/clock.js';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type LinkPrincipal, type PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { isOpenTo, Snapshots } from '../snapshots/snapshots.service.js';
import { FactsIndex, type OfferRow, type YouthRow } from './index/facts-index.service.js';
import { UntilChanged } from './index/until-changed.js';
import { listPage, type Field, type ListPage } from './list-page.js';
import type { Compared } from './shown/inputs.js';
import { ListOutdated, ShownLists, type MadePage } from './shown/shown-lists.service.js';

type ShownYouths = OutputOf<typeof rankYouthsForOffer>;
type ShownOffers = OutputOf<typeof rankOffersForYouth>;
type OffersQuery = InputOf<typeof rankOffersForYouth>['query'];
type YouthsQuery = InputOf<typeof rankYouthsForOffer>['query'];

const position = z.object({
  verdict: z.enum(['eligible', 'toCheck', 'blocked']),
  points: z.number().int(),
  id: z.uuid(),
});
const MOST_TRIES = 3;

/** Lists made on demand from the newest facts; what somebody saw is kept. Ranking suggests; people decide. */
@Injectable()
export class Rankings {
  private readonly standing = new UntilChanged<YouthRow[]>();

  constructor(
    private readonly index: FactsIndex,
    private readonly snapshots: Snapshots,
    private readonly shown: ShownLists,
    private readonly clock: Clock,
  ) {}

  /** Youths for an offer. @throws ProblemError `not-found`, `offer-closed`, `not-allowed`, `input-invalid` for a cursor that is not ours */
  async youthsFor(offerId: string, query: YouthsQuery, by: PersonPrincipal): Promise<ShownYouths> {
    const asked = { kind: 'youths', query, shownTo: by.personId } as const;
    const { shown } = await this.show(asked, async (on) => {
      const { whose, mayRank } = this.whom(query.scope, by);
      const subject = this.index.offers.get(offerId);
      if (!subject || !isOpenTo(subject, by, on)) return this.snapshots.refuseOffer(offerId, by);
      const stands = (row: YouthRow) =>
        row.searching && mayRank(row) && mayBe(row.facts.contractTypes, query.contractType);
      const field = {
        likely: [...this.index.youths.likely(subject.facts, on)].filter(stands),
        all: this.standing.get(`${whose}/${query.contractType}`, this.index.changes, () =>
          [...this.index.youths.all()].filter(stands),
        ),
        order: (youths: YouthRow['facts'][]) => orderYouths(subject.facts, youths, on),
        rank: (youths: YouthRow['facts'][]) => rankYouths(subject.facts, youths, on),
      };
      return { subject, field };
    });
    return shown;
  }

  /** Offers for a youth. @throws ProblemError `not-found`, `input-invalid` for a cursor that is not ours */
  async offersFor(youthId: string, query: OffersQuery, by: PersonPrincipal | LinkPrincipal): Promise<ShownOffers> {
    await this.snapshots.checkMayRank(youthId, by);
    const shownTo = by.kind === 'person' ? by.personId : youthId;
    const { shown, pool } = await this.show({ kind: 'offers', query, shownTo }, async (on) => {
      const subject = found(this.index.youths.get(youthId));
      const stands = (row: OfferRow) => isOpenTo(row, by, on) && mayBe(row.facts.contractTypes, query.contractType);
      const field = {
        likely: [...this.index.offers.likely(subject.facts, on)].filter(stands),
        all: [...this.index.offers.all()].filter(stands),
        order: (offers: OfferRow['facts'][]) => orderOffers(subject.facts, offers, on),
        rank: (offers: OfferRow['facts'][]) => rankOffers(subject.facts, offers, on),
      };
      return { subject, field };
    });
    const rows = new Map(pool.map((row) => [row.id, row]));
    return { ...shown, entries: shown.entries.map((entry) => ({ ...entry, offer: cardOf(rows.get(entry.id)!) })) };
  }

  private async show<F, R extends Compared & { facts: F }>(
    asked: Pick<MadePage, 'kind' | 'shownTo'> & { query: OffersQuery },
    look: (on: Day) => Promise<{ subject: Compared; field: Field<F, R> }>,
  ): Promise<{ shown: ShownYouths; pool: R[] }> {
    const { kind, shownTo, query } = asked;
    const page = {
      verdicts: query.verdict,
      after: decodeCursor(position, query.cursor) ?? null,
      limit: query.limit,
    };
    for (let tries = 1; ; tries++) {
      await this.index.fresh();
      const on = this.clock.today();
      const { subject, field } = await look(on);
      const made = listPage(field, page);
      try {
        const id = await this.shown.keep({ kind, subject, page, on, shownTo, ...made });
        return { shown: viewOf(id, on, made), pool: made.pool };
      } catch (error) {
        if (!(error instanceof ListOutdated) || tries === MOST_TRIES) throw error;
      }
    }
  }

  /** Whom somebody may see on a list. @throws ProblemError `not-allowed` for the organisation of somebody who is no manager */
  private whom(
    scope: YouthsQuery['scope'],
    by: PersonPrincipal,
  ): { whose: string; mayRank: (row: YouthRow) => boolean } {
    if (scope === 'mine') {
      const followed = this.index.followers.followedBy(by.personId);
      return { whose: by.personId, mayRank: ({ id }) => followed.has(id) };
    }
    const organisations = organisationsWhere(by, 'manager');
    if (!organisations.length) throw new ProblemError('not-allowed');
    return { whose: organisations.join(), mayRank: ({ organisationId }) => organisations.includes(organisationId) };
  }
}

const viewOf = <R>(id: string, on: Day, { entries, next, counts }: ListPage<R>): ShownYouths => ({
  ...{ id, on, ruleSet: RULE_SET, entries, counts },
  cursor: next && encodeCursor(next),
});

/** What a row shows of an offer. */
const cardOf = ({ title, employerName, facts }: OfferRow): ShownOffers['entries'][number]['offer'] => ({
  ...{ title, employerName, commune: facts.place?.label ?? null },
  ...{ startFrom: facts.startFrom, startTo: facts.startTo },
});

/** Whoever says nothing about contract types is not left out by one. */
const mayBe = (types: ContractType[], asked: ContractType | undefined): boolean =>
  asked === undefined || types.length === 0 || types.includes(asked);
