import type { RankedEntry } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { RankingChoiceEntity } from './ranking-choice.entity.js';
import { RankingEntity } from './ranking.entity.js';

/** A proposal and the list that it was chosen from. */
interface Choice {
  proposalId: string;
  rankingId: string;
  offerId: string;
  youthId: string;
}

/** Writes down which list a coach chose from: whoever follows the ranking and whoever overrides it can be counted. */
@Injectable()
export class Choices {
  /** @throws ProblemError `not-found` when this coach saw no such list, or not this pair on it */
  async record({ db }: Work, choice: Choice, by: PersonPrincipal): Promise<void> {
    const { proposalId, rankingId, offerId, youthId } = choice;
    const list = found(await db.findOneBy(RankingEntity, { id: rankingId, shownTo: by.personId }));
    const [subjectId, chosenId] = list.kind === 'youths' ? [offerId, youthId] : [youthId, offerId];
    const entries = JSON.parse(list.entries) as RankedEntry[];
    const chosen = entries.find(({ id }) => id === chosenId);
    const { rank, verdict } = found(list.subjectId === subjectId ? chosen : null);
    await db.insert(RankingChoiceEntity, { proposalId, rankingId, rank, verdict, shownAt: list.lastShownAt });
  }
}
