import { INTERVIEW_ALERTS, INTERVIEW_LIFECYCLE } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Injectable } from '@nestjs/common';
import { Alerts } from '../../alerts/alerts.service.js';
import { SYSTEM } from '../../history/speaker.js';
import { ProposalSteps } from '../../proposals/life/proposal-steps.service.js';
import { proposalAtOnce } from '../../proposals/parties.js';
import { InterviewEntity } from '../interview.entity.js';
import { InterviewSteps } from './interview-steps.service.js';

/** When nobody moved in time, what the lifecycle's table says follows: the invitation lapses, or the coach is told. */
@Injectable()
export class FollowInterviewDeadline implements ReminderHandler {
  constructor(
    private readonly interviews: InterviewSteps,
    private readonly proposals: ProposalSteps,
    private readonly alerts: Alerts,
  ) {}

  async remind(work: Work, { subjectId: id }: DueReminder): Promise<void> {
    const known = await work.db.findOneBy(InterviewEntity, { id });
    const proposal = known && (await proposalAtOnce(work, known.proposalId));
    const interview = await work.db.findOneBy(InterviewEntity, { id });
    if (!proposal || !interview?.deadlineAt || interview.deadlineAt > work.now) return;
    const then = INTERVIEW_LIFECYCLE[interview.state].waiting?.then;
    const alert = INTERVIEW_ALERTS[interview.state];
    if (then && 'action' in then) {
      await this.interviews.take(work, { interview, proposal }, { action: then.action, who: SYSTEM });
      await this.proposals.take(work, proposal, { action: 'awaitNewSlots', who: SYSTEM });
    } else if (then && alert) {
      await this.alerts.raise(work, { type: 'interview', id, youthId: proposal.youthId }, alert);
    }
  }
}
