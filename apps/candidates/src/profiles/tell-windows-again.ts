import type { Work } from '@app/platform/database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Injectable } from '@nestjs/common';
import { YouthFiles } from './youth-files.service.js';
import { YouthEntity } from './youth.entity.js';

/** On the day on which the windows of a youth read otherwise, tell them again; telling dates the next time. */
@Injectable()
export class TellWindowsAgain implements ReminderHandler {
  constructor(private readonly files: YouthFiles) {}

  async remind(work: Work, { subjectId: id }: DueReminder): Promise<void> {
    const youth = await work.db.findOne(YouthEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (youth) await this.files.tellAgain(work, youth);
  }
}
