import {
  actOnInterview,
  confirmedSlot,
  dayInParis,
  INTERVIEW_LIFECYCLE,
  inviteToInterview,
  OPEN_INTERVIEW_STATES,
  type InterviewStep,
  type ProposalAction,
} from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Alerts } from '../../alerts/alerts.service.js';
import { recordStep } from '../../history/record-step.js';
import { said, SYSTEM, type Speaker } from '../../history/speaker.js';
import { workingCalendarOf } from '../../proposals/life/proposal-deadlines.js';
import { ProposalEntity } from '../../proposals/proposal.entity.js';
import { InterviewEntity } from '../interview.entity.js';
import { slotsOf, type GivenSlot } from '../given-slots.js';
import { dateInterview } from './interview-deadlines.js';
import { tellInterviewStep } from './tell-interview-step.js';

/** What is done, by whom, and what it brings. */
export interface TakenInterviewStep extends Omit<InterviewStep, 'at' | 'by' | 'writtenBy' | 'saidOn' | 'calendar'> {
  who: Speaker;
}

/** An interview with its proposal; both are locked. */
export interface InterviewOfProposal {
  interview: InterviewEntity;
  proposal: ProposalEntity;
}

/**
 * One step in the life of an interview: the row, its history, what is due next, alerts, the event and the audit line are written together,
 * and the proposal says who is waited for, so that lists and numbers have one place to look.
 */
@Injectable()
export class InterviewSteps {
  constructor(
    private readonly reminders: Reminders,
    private readonly alerts: Alerts,
  ) {}

  /** Invites a youth to slots. @throws DomainError as `checkSlots` */
  async invite(work: Work, proposal: ProposalEntity, given: { slots: GivenSlot[]; who: Speaker }): Promise<void> {
    const { slots, who } = given;
    const { changes, entry } = inviteToInterview(slotsOf(slots), { ...said(who), at: work.now });
    const interview = work.db.create(InterviewEntity, {
      ...changes,
      id: randomUUID(),
      revision: 1,
      proposalId: proposal.id,
      createdAt: work.now,
    });
    await work.db.insert(InterviewEntity, interview as object);
    await recordStep(work, { kind: 'interview', id: interview.id }, { entry, who });
    await this.follow(work, { interview, proposal });
    await tellInterviewStep(work, { interview, proposal }, { action: 'offer', who });
  }

  /** @throws DomainError as `actOnInterview` */
  async take(work: Work, of: InterviewOfProposal, step: TakenInterviewStep): Promise<void> {
    const { interview, proposal } = of;
    const { who, ...taken } = step;
    const calendar = workingCalendarOf(proposal.offer);
    const { changes, entry } = actOnInterview(interview, { ...taken, ...said(who), at: work.now, calendar });
    const saved = { ...changes, revision: interview.revision + 1 };
    const waitedFor = interview.nextActor;
    Object.assign(interview, saved);
    await work.db.update(InterviewEntity, interview.id, saved as object);
    await recordStep(work, { kind: 'interview', id: interview.id }, { entry, who });
    await this.follow(work, of);
    await tellInterviewStep(work, of, { ...step, waitedFor });
  }

  /** Nobody is waited for any more: what was to be decided after it is decided, or another interview follows. */
  async settle(work: Work, interview: InterviewEntity): Promise<void> {
    Object.assign(interview, { nextActor: null, deadlineAt: null });
    await work.db.update(InterviewEntity, interview.id, { nextActor: null, deadlineAt: null });
    await this.reminders.clear(work, interview.id);
    await this.alerts.clear(work, interview.id);
  }

  /** What becomes of the interviews of a proposal that ends: one that began took place if somebody decides, an open one is cancelled. */
  async endAll(work: Work, proposal: ProposalEntity, end: { who: Speaker; decided: ProposalAction }): Promise<void> {
    const decides = end.decided === 'hire' || end.decided === 'reject';
    const interviews = await work.db.find(InterviewEntity, {
      where: { proposalId: proposal.id },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    for (const interview of interviews) {
      const of = { interview, proposal };
      const began = confirmedSlot(interview)?.startsAt;
      if (interview.state === 'confirmed' && decides && began && began <= work.now)
        await this.take(work, of, { action: 'recordHeld', who: end.who });
      else if (OPEN_INTERVIEW_STATES.includes(interview.state))
        await this.take(work, of, { action: 'cancel', reason: 'proposal-ended', who: SYSTEM });
      if (interview.nextActor) await this.settle(work, interview);
    }
  }

  /** The proposal says who is waited for, as long as its interview is what matters. */
  async mirror({ db, now }: Work, { interview, proposal }: InterviewOfProposal): Promise<void> {
    if (proposal.state !== 'interviewing') return;
    const { nextActor, deadlineAt } = interview;
    // A deadline at midnight is one of the day that ends.
    const deadlineOn = deadlineAt && dayInParis(new Date(deadlineAt.getTime() - 1));
    const waiting = { nextActor, deadlineOn, waitingSince: nextActor && now };
    Object.assign(proposal, waiting);
    await db.update(ProposalEntity, proposal.id, waiting);
  }

  private async follow(work: Work, of: InterviewOfProposal): Promise<void> {
    const { interview } = of;
    await dateInterview(this.reminders, work, interview);
    await this.alerts.clear(work, interview.id);
    if (INTERVIEW_LIFECYCLE[interview.state].waiting) await this.mirror(work, of);
  }
}
