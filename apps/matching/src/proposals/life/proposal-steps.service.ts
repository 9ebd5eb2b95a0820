import { actOnProposal, OPEN_PROPOSAL_STATES, PROPOSAL_ALERTS, type ProposalStep } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { Alerts } from '../../alerts/alerts.service.js';
import { recordStep } from '../../history/record-step.js';
import { said, type Speaker } from '../../history/speaker.js';
import { InterviewSteps } from '../../interviews/life/interview-steps.service.js';
import type { Presentation } from '../presentation.js';
import { ProposalEntity } from '../proposal.entity.js';
import { dateProposal, workingCalendarOf } from './proposal-deadlines.js';
import { tellProposalStep } from './tell-proposal-step.js';

/** What is done, by whom, and what it brings. */
export interface TakenProposalStep extends Omit<ProposalStep, 'at' | 'by' | 'writtenBy' | 'saidOn' | 'calendar'> {
  who: Speaker;
  /** For `send`: what the employer reads from now on. */
  presentation?: Presentation;
  /** For `supersede` by a signature. */
  supersededBy?: string;
}

/** Alerts that the next step of a proposal clears, whatever it is. */
const WAITED_FOR = Object.values(PROPOSAL_ALERTS);

/**
 * One step in the life of a proposal: the domain says whether and where to; the row, its history, what is due next, alerts, its interviews,
 * the event and the audit line are written together, so that no way of ending it forgets one of them.
 */
@Injectable()
export class ProposalSteps {
  constructor(
    private readonly reminders: Reminders,
    private readonly alerts: Alerts,
    private readonly interviews: InterviewSteps,
  ) {}

  /** @throws DomainError as `actOnProposal` */
  async take(work: Work, proposal: ProposalEntity, step: TakenProposalStep): Promise<void> {
    const { who, presentation, supersededBy = null, ...taken } = step;
    const waitedFor = proposal.nextActor;
    const calendar = workingCalendarOf(proposal.offer);
    const { changes, entry } = actOnProposal(proposal, { ...taken, ...said(who), at: work.now, calendar });
    const saved = {
      ...changes,
      ...(presentation ? { presentation } : {}),
      // Whoever is asked anew shows nothing until they agree.
      ...(changes.state === 'proposed' ? { presentation: null } : {}),
      revision: proposal.revision + 1,
      waitingSince: changes.nextActor ? work.now : null,
      supersededBy,
    };
    Object.assign(proposal, saved);
    await work.db.update(ProposalEntity, proposal.id, saved as object);
    await recordStep(work, { kind: 'proposal', id: proposal.id }, { entry, who });
    await this.follow(work, proposal, step);
    await tellProposalStep(work, proposal, { step, waitedFor });
  }

  /** What a step changes around the proposal: its deadlines, its alerts, its interviews. */
  private async follow(work: Work, proposal: ProposalEntity, { who, action }: TakenProposalStep): Promise<void> {
    const { id, youthId, state } = proposal;
    await dateProposal(this.reminders, work, proposal);
    await this.alerts.clear(work, id, OPEN_PROPOSAL_STATES.includes(state) ? WAITED_FOR : undefined);
    if (state === 'lapsed') await this.alerts.raise(work, { type: 'proposal', id, youthId }, 'nobody-answered');
    if (state !== 'interviewing') await this.interviews.endAll(work, proposal, { who, decided: action });
  }
}
