/**
 * Erases a person, here and by telling the others. What remains is that it was asked and done, and what was agreed to and taken back, under
 * an id that leads to nobody.
 */
import type { eraseYouth, InputOf, OutputOf } from '@app/contracts';
import { dayInParis, erasureDueOn } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { forgetTold } from '@app/platform/erasure/forget-told.js';
import { actorIdOf, type Principal } from '@app/platform/identity/principal.js';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, IsNull, LessThanOrEqual } from 'typeorm';
import { recordAct } from '../access/record-act.js';
import { FollowUp } from '../coaching/follow-up.service.js';
import { ConsentActs } from '../consents/consent-acts.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import { Vault } from '../protected/vault.js';
import { ErasureEntity } from './erasure.entity.js';
import { forgetImported } from './forget-imported.js';

/** Every id that this person had: a merge keeps the file that left, and a file may have taken in several. */
const SAME = `
  with recursive same(id) as (
    select $1::uuid union
    select case when d.first_id = same.id then d.second_id else d.first_id end
    from duplicate d join same on same.id in (d.first_id, d.second_id) where d.state = 'merged')
  select id from same`;

/** What of this app goes by the id alone; the pairs hold whole files. */
const FORGET = [
  `delete from information where youth_id = $1`,
  `delete from youth_access where youth_id = $1`,
  `delete from duplicate where $1 in (first_id, second_id)`,
];

@Injectable()
export class Erasures implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly files: YouthFiles,
    private readonly vault: Vault,
    private readonly consents: ConsentActs,
    private readonly followUp: FollowUp,
  ) {}

  /** What was due while nobody was here. */
  async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.run(async (work) => {
      const dueOn = LessThanOrEqual(dayInParis(work.now));
      const due = await this.dataSource.getRepository(ErasureEntity).findBy({ doneAt: IsNull(), dueOn });
      for (const { youthId, askedBy } of due) await this.erase(work, youthId, askedBy);
    });
  }

  /** @throws ProblemError `not-found` for anybody but the referent and the person */
  ask(id: string, { reason }: InputOf<typeof eraseYouth>['body'], by: Principal): Promise<OutputOf<typeof eraseYouth>> {
    return this.unitOfWork.run(async (work) => {
      await this.files.opened(work, id, { by, as: 'referent' });
      const today = dayInParis(work.now);
      const dueOn = erasureDueOn(today);
      const askedBy = actorIdOf(by);
      const row = { youthId: id, reason, askedBy, askedAt: work.now, dueOn, doneAt: null };
      await work.db.upsert(ErasureEntity, row, ['youthId']);
      await recordAct(work, askedBy, { action: 'youth.askErasure', youthId: id });
      const erased = dueOn <= today;
      if (erased) await this.erase(work, id, askedBy);
      return { dueOn, erased };
    });
  }

  private async erase(work: Work, id: string, actorId: string): Promise<void> {
    const { db } = work;
    const youth = await this.files.take(work, id);
    const same: { id: string }[] = await db.query(SAME, [id]);
    if (youth) await forgetImported(work, youth);
    for (const one of same) {
      await this.vault.forget(db, one.id);
      await this.consents.forgetWho(db, one.id);
      await this.followUp.forget(work, one.id);
      for (const statement of FORGET) await db.query(statement, [one.id]);
      await forgetTold(work, one.id);
      const told = youth && { youthId: one.id, revision: youth.revision + 1, organisationId: youth.organisationId };
      if (told) await work.publish('PersonErased', told);
    }
    await db.update(ErasureEntity, { youthId: id }, { doneAt: work.now });
    await recordAct(work, actorId, { action: 'youth.erase', youthId: id });
  }
}
