import { RULE_SET, type Day, type RankedEntry } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { PageQuery } from '../list-page.js';
import { holdOffErasures } from './erasure-lock.js';
import { keepInputs, keepPool, sha256, type Compared } from './inputs.js';
import { RankingEntity } from './ranking.entity.js';

/** A page as it is about to be shown. */
export interface MadePage {
  kind: 'youths' | 'offers';
  subject: Compared;
  pool: Compared[];
  page: PageQuery;
  on: Day;
  entries: RankedEntry[];
  shownTo: string;
}

const SEEN_AGAIN = `
  update ranking set last_shown_at = $3, times_shown = times_shown + 1
  where shown_to = $1 and hash = $2 and not erased returning id`;
const UNKNOWN = `
  select 1 from unnest($1::uuid[]) as asked(id)
  where not exists (select from youth_snapshot where youth_id = asked.id and facts is not null) limit 1`;

/** Thrown when somebody on a list was forgotten while it was made: it must be made again. */
export class ListOutdated extends Error {}

/** Keeps what somebody saw, with its inputs. */
@Injectable()
export class ShownLists {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns the id of the record @throws ListOutdated */
  async keep(made: MadePage): Promise<string> {
    const { id, inputs } = await this.unitOfWork.run((work) => this.write(work, made));
    for (const [row, input] of inputs) row.input = input;
    return id;
  }

  private async write(work: Work, made: MadePage): Promise<{ id: string; inputs: Map<Compared, string> }> {
    const { db, now } = work;
    const { kind, subject, pool, page, on, shownTo } = made;
    await holdOffErasures(db);
    await this.checkKnown(work, made);
    const inputs = await keepInputs(db, [...new Set([subject, ...pool])]);
    const poolHash = await keepPool(
      db,
      pool.map((row) => inputs.get(row)!),
    );
    const subjectInput = inputs.get(subject)!;
    const hash = sha256(JSON.stringify([kind, subjectInput, poolHash, page, on, RULE_SET]));
    const [[again]] = (await db.query(SEEN_AGAIN, [shownTo, hash, now])) as [{ id: string }[], number];
    const id = again?.id ?? (await this.insert(work, made, { hash, subjectInput, pool: poolHash }));
    return { id, inputs };
  }

  /** Whose facts are written or shown must still be known. */
  private async checkKnown({ db }: Work, { kind, subject, pool, entries }: MadePage): Promise<void> {
    const shown = new Set(entries.map(({ id }) => id));
    const youths = kind === 'youths' ? pool.filter(({ id, input }) => !input || shown.has(id)) : [subject];
    const gone: unknown[] = await db.query(UNKNOWN, [youths.map(({ id }) => id)]);
    if (gone.length) throw new ListOutdated();
  }

  private async insert(
    { db, now }: Work,
    { kind, subject, page, on, entries, shownTo }: MadePage,
    made: Pick<RankingEntity, 'hash' | 'subjectInput' | 'pool'>,
  ): Promise<string> {
    const { raw } = await db
      .createQueryBuilder()
      .insert()
      .into(RankingEntity)
      .values({
        ...{ ...made, kind, page, shownTo, id: randomUUID(), subjectId: subject.id, computedOn: on, ruleSet: RULE_SET },
        ...{ entries: JSON.stringify(entries), shownIds: entries.map(({ id }) => id) },
        ...{ shownAt: now, lastShownAt: now, timesShown: 1, erased: false },
      } as object)
      // Two tabs of one person may show the same at once.
      .orUpdate(['last_shown_at'], ['shown_to', 'hash'])
      .returning('id')
      .execute();
    return (raw as { id: string }[])[0]!.id;
  }
}
