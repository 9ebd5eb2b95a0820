import type { Work } from '@app/platform/database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Injectable } from '@nestjs/common';
import { Erasures } from './erasures.service.js';

/** When the waiting period of an erasure is over, erase. */
@Injectable()
export class EraseWhenDue implements ReminderHandler {
  constructor(private readonly erasures: Erasures) {}

  async remind(work: Work, { subjectId }: DueReminder): Promise<void> {
    await this.erasures.eraseDue(work, subjectId);
  }
}
