/**
 * Erases a person, here and by telling the others. What remains is that it was asked and done, and what was agreed to and taken back, under
 * an id that leads to nobody.
 */
import type { eraseYouth, InputOf, OutputOf } from '@app/contracts';
import { dayInParis, erasureDueOn, instantInParis } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { forgetTold } from '@app/platform/erasure/forget-told.js';
import { NO_LINK_EVER } from '@app/platform/identity/link-floor.js';
import { actorIdOf, type Principal } from '@app/platform/identity/principal.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { recordAct } from '../access/record-act.js';
import { FollowUp } from '../coaching/follow-up.service.js';
import { ConsentActs } from '../consents/consent-acts.js';
import { idsOfPerson } from '../duplicates/ids-of-person.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import { Vault } from '../protected/vault.js';
import { endLinks } from '../space/own-files.service.js';
import { ErasureEntity } from './erasure.entity.js';
import { forgetImported } from './forget-imported.js';

/** What of this app goes by the id alone; the pairs hold whole files. */
const FORGET = [
  `delete from information where youth_id = $1`,
  `delete from youth_access where youth_id = $1`,
  `delete from project_step where youth_id = $1`,
  `delete from duplicate where $1 in (first_id, second_id)`,
];

@Injectable()
export class Erasures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: YouthFiles,
    private readonly vault: Vault,
    private readonly consents: ConsentActs,
    private readonly reminders: Reminders,
    private readonly followUp: FollowUp,
  ) {}

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
      else await this.reminders.set(work, id, { 'youth.erase': instantInParis(dueOn, '00:00') });
      return { dueOn, erased };
    });
  }

  /** Erases somebody whose waiting period is over. */
  async eraseDue(work: Work, id: string): Promise<void> {
    const asked = await work.db.findOneBy(ErasureEntity, { youthId: id, doneAt: IsNull() });
    if (asked) await this.erase(work, id, asked.askedBy);
  }

  private async erase(work: Work, id: string, actorId: string): Promise<void> {
    const { db } = work;
    const youth = await this.files.take(work, id);
    if (youth) await forgetImported(work, youth);
    for (const one of await idsOfPerson(db, id)) {
      await this.vault.forget(db, one);
      await this.consents.forgetWho(db, one);
      await this.reminders.clear(work, one);
      await this.followUp.forget(work, one);
      for (const statement of FORGET) await db.query(statement, [one]);
      await forgetTold(work, one);
      await endLinks(work, one, NO_LINK_EVER);
      const told = youth && { youthId: one, revision: youth.revision + 1, organisationId: youth.organisationId };
      if (told) await work.publish('PersonErased', told);
    }
    await db.update(ErasureEntity, { youthId: id }, { doneAt: work.now });
    await recordAct(work, actorId, { action: 'youth.erase', youthId: id });
  }
}
