import type { Work } from '@app/platform/database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../history/speaker.js';
import { needsGuardian, proposalAtOnce } from '../parties.js';
import { dateProposal } from './proposal-deadlines.js';
import { ProposalSteps } from './proposal-steps.service.js';

/** On the 18th birthday the youth's own agreement is enough (art. 414 code civil), whatever a guardian had not answered yet. */
@Injectable()
export class ReleaseAtMajority implements ReminderHandler {
  constructor(
    private readonly steps: ProposalSteps,
    private readonly reminders: Reminders,
  ) {}

  async remind(work: Work, { subjectId: id }: DueReminder): Promise<void> {
    const proposal = await proposalAtOnce(work, id);
    if (proposal?.state !== 'awaitingGuardian') return;
    // The birth date was corrected meanwhile: the birthday is another day.
    if (await needsGuardian(work, proposal.youthId)) await dateProposal(this.reminders, work, proposal);
    else await this.steps.take(work, proposal, { action: 'release', who: SYSTEM });
  }
}
