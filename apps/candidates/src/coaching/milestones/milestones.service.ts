/** A coach's appointments with contracts: planned and planned again from the days of the contract, held or dropped. */
import type { holdMilestone, InputOf, OutputOf } from '@app/contracts';
import { checkPast, instantInParis, milestonesOf, type PlannedContract } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { IsNull, type EntityManager } from 'typeorm';
import { recordAct } from '../../access/record-act.js';
import { YouthFiles } from '../../profiles/youth-files.service.js';
import { Tasks } from '../tasks/tasks.service.js';
import { MilestoneEntity } from './milestone.entity.js';

type View = OutputOf<typeof holdMilestone>;

const YOUTH_OF = `select youth_id as "youthId" from contract where id = $1`;

@Injectable()
export class Milestones {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: Reminders,
    private readonly files: YouthFiles,
    private readonly tasks: Tasks,
  ) {}

  /** Plans what is not held yet anew; what was held stays as it was. */
  async plan(work: Work, contractId: string, contract: PlannedContract): Promise<void> {
    const planned = milestonesOf(contract);
    const known = await this.of(work.db, contractId);
    for (const { kind, dueOn } of planned) {
      const before = known.find((one) => one.kind === kind);
      if (before && (before.doneOn || before.dueOn === dueOn)) continue;
      const id = before?.id ?? randomUUID();
      await work.db.upsert(MilestoneEntity, { id, contractId, kind, dueOn, doneOn: null, note: null }, ['id']);
      await this.reminders.set(work, id, { 'milestone.due': instantInParis(dueOn, '08:00') });
    }
    const gone = known.filter(({ kind, doneOn }) => !doneOn && !planned.some((one) => one.kind === kind));
    for (const { id } of gone) await this.remove(work, id);
  }

  /** The contract is over: what was not held will not be. */
  async drop(work: Work, contractId: string): Promise<void> {
    const open = await work.db.findBy(MilestoneEntity, { contractId, doneOn: IsNull() });
    for (const { id } of open) await this.remove(work, id);
  }

  /** @throws ProblemError `not-found`; DomainError `day-in-the-future` */
  hold(id: string, { on, note }: InputOf<typeof holdMilestone>['body'], by: PersonPrincipal): Promise<View> {
    return this.unitOfWork.run(async (work) => {
      const { contractId } = found(await work.db.findOneBy(MilestoneEntity, { id }));
      const youthId = found(await this.youthOf(work.db, contractId));
      await this.files.opened(work, youthId, { by });
      checkPast(on, work.now);
      await work.db.update(MilestoneEntity, { id }, { doneOn: on, note });
      await this.reminders.clear(work, id);
      await this.tasks.clear(work, { youthId, sourceId: id });
      await recordAct(work, by.personId, { action: 'milestone.hold', youthId });
      return found(await work.db.findOneBy(MilestoneEntity, { id }));
    });
  }

  of(db: EntityManager, contractId: string): Promise<MilestoneEntity[]> {
    return db.find(MilestoneEntity, { where: { contractId }, order: { dueOn: 'ASC', kind: 'ASC' } });
  }

  async youthOf(db: EntityManager, contractId: string): Promise<string | undefined> {
    const rows: { youthId: string }[] = await db.query(YOUTH_OF, [contractId]);
    return rows[0]?.youthId;
  }

  private async remove(work: Work, id: string): Promise<void> {
    await work.db.delete(MilestoneEntity, { id });
    await this.reminders.clear(work, id);
    await this.tasks.drop(work, id);
  }
}
