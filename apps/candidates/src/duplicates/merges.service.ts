/**
 * What a person decides of two files. Merging keeps one, takes what was chosen from the other, which leaves; all that it takes to undo it
 * is kept with the pair, and what somebody wrote since stays theirs. What the person took back under either file stays taken back.
 */
import type { InputOf, mergeDuplicates } from '@app/contracts';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { recordAct } from '../access/record-act.js';
import { FollowUp } from '../coaching/follow-up.service.js';
import { ConsentActs } from '../consents/consent-acts.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import type { YouthEntity } from '../profiles/youth.entity.js';
import { DuplicateEntity, type Merge } from './duplicate.entity.js';
import { undoableUntil } from './duplicates.service.js';

type Take = InputOf<typeof mergeDuplicates>['body']['take'];

@Injectable()
export class Merges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: YouthFiles,
    private readonly consents: ConsentActs,
    private readonly followUp: FollowUp,
  ) {}

  /** @throws ProblemError `not-found` unless the coach follows both, `already-decided`, `youth-exists` */
  merge(id: string, { keep, take }: InputOf<typeof mergeDuplicates>['body'], by: PersonPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const pair = await openPair(work, id);
      const other = found([pair.firstId, pair.secondId].find((one) => one !== keep));
      found([pair.firstId, pair.secondId].find((one) => one === keep));
      const kept = await this.files.opened(work, keep, { by });
      const gone = await this.files.opened(work, other, { by });
      await this.consents.move(work, { from: other, to: keep });
      await this.followUp.move(work, { from: other, to: keep });
      await this.files.close(work, gone, 'merged');
      await this.files.change(work, kept, { says: picked(gone, take), by: by.personId });
      await decide(work, pair, { state: 'merged', merge: { kept, gone, take } });
      await recordAct(work, by.personId, { action: 'duplicate.merge', youthId: other });
    });
  }

  /** @throws ProblemError `not-found` unless the coach follows both, `already-decided` */
  keepBoth(id: string, by: PersonPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const pair = await openPair(work, id);
      for (const side of [pair.firstId, pair.secondId]) await this.files.opened(work, side, { by });
      await decide(work, pair, { state: 'distinct', merge: null });
      await recordAct(work, by.personId, { action: 'duplicate.keepBoth', youthId: pair.firstId });
    });
  }

  /** @throws ProblemError `not-found`, `not-undoable` after 30 days, `youth-exists` */
  undo(id: string, by: PersonPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const pair = await locked(work, id);
      if (pair.merge) await this.split(work, pair, pair.merge, by);
      else if (pair.state === 'distinct') await this.files.opened(work, pair.firstId, { by });
      else throw new ProblemError('not-undoable');
      await work.db.update(DuplicateEntity, id, { state: 'open', decidedAt: null, merge: null });
      await recordAct(work, by.personId, { action: 'duplicate.undo', youthId: pair.merge?.gone.id ?? pair.firstId });
    });
  }

  private async split(work: Work, pair: DuplicateEntity, merge: Merge, by: PersonPrincipal): Promise<void> {
    const { kept, gone, take } = merge;
    const today = await this.files.opened(work, kept.id, { by });
    if (undoableUntil(pair)! < work.now) throw new ProblemError('not-undoable');
    const untouched = (take as Take).filter((field) => isDeepStrictEqual(today[field], gone[field]));
    await this.consents.moveBack(work, { from: kept.id, to: gone.id });
    await this.followUp.moveBack(work, { from: kept.id, to: gone.id });
    await this.files.change(work, today, { says: picked(kept, untouched), by: by.personId });
    // The file that left was told with one revision more; it comes back with another.
    await this.files.reopen(work, { ...gone, revision: gone.revision + 2 });
  }
}

const picked = (file: YouthEntity, take: string[]): Partial<YouthEntity> =>
  Object.fromEntries(take.map((field) => [field, file[field as keyof YouthEntity]]));

const locked = async ({ db }: Work, id: string): Promise<DuplicateEntity> =>
  found(await db.findOne(DuplicateEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));

async function openPair(work: Work, id: string): Promise<DuplicateEntity> {
  const pair = await locked(work, id);
  if (pair.state !== 'open') throw new ProblemError('already-decided', { state: pair.state });
  return pair;
}

async function decide(
  { db, now }: Work,
  pair: DuplicateEntity,
  decision: Pick<DuplicateEntity, 'state' | 'merge'>,
): Promise<void> {
  await db.update(DuplicateEntity, pair.id, { ...decision, decidedAt: now } as object);
  if (!decision.merge) return;
  // Other pairs of the file that left speak of nobody any more.
  const goneId = decision.merge.gone.id;
  await db.delete(DuplicateEntity, [
    { state: 'open', firstId: goneId },
    { state: 'open', secondId: goneId },
  ]);
}
