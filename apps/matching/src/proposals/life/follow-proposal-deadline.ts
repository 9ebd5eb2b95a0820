import { PROPOSAL_ALERTS, PROPOSAL_LIFECYCLE } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Injectable } from '@nestjs/common';
import { Alerts } from '../../alerts/alerts.service.js';
import { SYSTEM } from '../../history/speaker.js';
import { proposalAtOnce } from '../parties.js';
import { isOverdue } from './proposal-deadlines.js';
import { ProposalSteps } from './proposal-steps.service.js';

/** When nobody moved in time, what the lifecycle's table says follows: a step of the system, or an alert for the coach. */
@Injectable()
export class FollowProposalDeadline implements ReminderHandler {
  constructor(
    private readonly steps: ProposalSteps,
    private readonly alerts: Alerts,
  ) {}

  async remind(work: Work, { subjectId: id }: DueReminder): Promise<void> {
    const proposal = await proposalAtOnce(work, id);
    if (!proposal || !isOverdue(proposal, work.now)) return;
    const { state, youthId } = proposal;
    const then = PROPOSAL_LIFECYCLE[state].waiting?.then;
    const alert = PROPOSAL_ALERTS[state];
    if (then && 'action' in then) await this.steps.take(work, proposal, { action: then.action, who: SYSTEM });
    else if (then && alert) await this.alerts.raise(work, { type: 'proposal', id, youthId }, alert);
  }
}
