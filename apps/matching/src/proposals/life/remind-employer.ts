import type { Work } from '@app/platform/database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Injectable } from '@nestjs/common';
import { proposalAtOnce } from '../parties.js';
import { proposalFacts } from '../proposal-facts.js';

/** Some days after a profile was sent, whoever writes to the employer hears that it still waits for an answer. */
@Injectable()
export class RemindEmployer implements ReminderHandler {
  async remind(work: Work, { subjectId: id }: DueReminder): Promise<void> {
    const proposal = await proposalAtOnce(work, id);
    if (proposal?.state !== 'sent') return;
    await work.publish('ProposalReminded', { ...proposalFacts(proposal), deadlineOn: proposal.deadlineOn! });
  }
}
