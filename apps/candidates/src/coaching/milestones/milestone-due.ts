import type { Work } from '@app/platform/database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Injectable } from '@nestjs/common';
import { Tasks } from '../tasks/tasks.service.js';
import { MilestoneEntity } from './milestone.entity.js';
import { Milestones } from './milestones.service.js';

/** On the day of an appointment that was not held yet, open a task: it is the last day. */
@Injectable()
export class MilestoneDue implements ReminderHandler {
  constructor(
    private readonly milestones: Milestones,
    private readonly tasks: Tasks,
  ) {}

  async remind(work: Work, { subjectId: id }: DueReminder): Promise<void> {
    const milestone = await work.db.findOneBy(MilestoneEntity, { id });
    if (!milestone || milestone.doneOn) return;
    const { contractId, kind, dueOn } = milestone;
    const youthId = await this.milestones.youthOf(work.db, contractId);
    const subject = { subjectType: 'contract' as const, subjectId: contractId };
    if (youthId) await this.tasks.open(work, { youthId, kind: `milestone.${kind}`, dueOn, sourceId: id, ...subject });
  }
}
