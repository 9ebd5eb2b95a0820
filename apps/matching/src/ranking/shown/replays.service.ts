import type { OutputOf, replayRanking } from '@app/contracts';
import { rankOffers, rankYouths, RULE_SET, type OfferFacts, type RankedEntry, type YouthFacts } from '@app/domain';
import { found } from '@app/platform/http/problem-error.js';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { pageOf } from '../list-page.js';
import { sha256 } from './inputs.js';
import { RankingInputEntity, RankingPoolEntity } from './ranking-input.entity.js';
import { RankingEntity } from './ranking.entity.js';

type Replay = OutputOf<typeof replayRanking>;

/** Makes a list that somebody saw again from what was kept of it. Whoever asks learns whether the bytes are the same, not who is on it. */
@Injectable()
export class Replays {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws ProblemError `not-found` */
  async replay(id: string): Promise<Replay> {
    const list = found(await this.dataSource.getRepository(RankingEntity).findOneBy({ id }));
    const { kind, shownTo, timesShown, ruleSet, computedOn: on } = list;
    const shown = sha256(list.entries);
    const made = ruleSet.hash === RULE_SET.hash ? await this.bytesOf(list) : null;
    const again = made === null ? null : sha256(made);
    return {
      ...{ id, kind, shownTo, timesShown, ruleSet, on },
      shownAt: list.shownAt.toISOString(),
      lastShownAt: list.lastShownAt.toISOString(),
      entries: list.shownIds.length,
      ruleSetInForce: RULE_SET,
      outcome:
        ruleSet.hash !== RULE_SET.hash
          ? 'ruleSetGone'
          : again === null
            ? 'erased'
            : again === shown
              ? 'same'
              : 'different',
      bytes: { shown, again },
    };
  }

  /** @returns null when somebody who was compared was erased since */
  private async bytesOf({ kind, subjectInput, pool, page, computedOn, erased }: RankingEntity): Promise<string | null> {
    const { inputs } = await this.dataSource.getRepository(RankingPoolEntity).findOneByOrFail({ hash: pool });
    const facts = await this.factsOf([...new Set([subjectInput, ...inputs])]);
    const subject = facts.get(subjectInput);
    const compared = inputs.flatMap((input) => facts.get(input) ?? []);
    if (erased || !subject || compared.length < inputs.length) return null;
    const list: RankedEntry[] =
      kind === 'youths'
        ? rankYouths(subject as OfferFacts, compared as YouthFacts[], computedOn)
        : rankOffers(subject as YouthFacts, compared as OfferFacts[], computedOn);
    return JSON.stringify(pageOf(list, page).entries);
  }

  private async factsOf(ids: string[]): Promise<Map<string, OfferFacts | YouthFacts>> {
    const rows = await this.dataSource.getRepository(RankingInputEntity).findBy({ id: In(ids) });
    return new Map(rows.map(({ id, facts }) => [id, JSON.parse(facts) as OfferFacts | YouthFacts]));
  }
}
