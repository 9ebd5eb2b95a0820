import type { Work } from '@app/platform/database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Injectable } from '@nestjs/common';
import { YouthsService } from '../profiles/youths.service.js';
import { SpaceAskEntity } from './space-ask.entity.js';
import { SpaceLetters } from './space-letters.js';

/** Looks who has the address that somebody typed, writes to each of them (brothers and sisters may share one), and forgets it. */
@Injectable()
export class AnswerSpaceAsk implements ReminderHandler {
  constructor(
    private readonly youths: YouthsService,
    private readonly letters: SpaceLetters,
  ) {}

  async remind(work: Work, { subjectId }: DueReminder): Promise<void> {
    const ask = await work.db.findOneBy(SpaceAskEntity, { id: subjectId });
    if (!ask?.address) return;
    for (const youthId of await this.youths.behind(ask.address)) await this.letters.write(work, youthId, ask.id);
    await work.db.update(SpaceAskEntity, ask.id, { address: null });
  }
}
