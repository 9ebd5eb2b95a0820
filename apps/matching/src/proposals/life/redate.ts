/**
 * Whoever waits for an employer waits longer when days are closed that were not known to be: what runs is counted anew from the step that
 * began it. A day that was told never comes nearer; what is over, and a hold until a day that the employer named, stay.
 */
import { endOfDayInParis, INTERVIEW_LIFECYCLE, PROPOSAL_LIFECYCLE, redated, type Day, type Waiting } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { Reminders } from '@app/platform/reminders/reminders.js';
import { lastStep } from '../../history/record-step.js';
import { InterviewEntity } from '../../interviews/interview.entity.js';
import { ProposalEntity } from '../proposal.entity.js';
import { dueAfter, isOverdue, workingCalendarOf } from './proposal-deadlines.js';

/** Redates what a proposal waits for, or its interview when that is what matters; the proposal is locked. */
export async function redate(reminders: Reminders, work: Work, proposal: ProposalEntity): Promise<void> {
  const { id, state, nextActor, deadlineOn } = proposal;
  if (nextActor !== 'employer' || deadlineOn === null || isOverdue(proposal, work.now)) return;
  if (state === 'interviewing') return redateInterview(reminders, work, proposal);
  const { at } = await lastStep(work, id);
  const later = laterDay(proposal, { told: deadlineOn, waiting: PROPOSAL_LIFECYCLE[state].waiting, at });
  if (!later) return;
  await save(work, proposal, later);
  await reminders.postpone(work, id, dueAfter(proposal, at));
}

async function redateInterview(reminders: Reminders, work: Work, proposal: ProposalEntity): Promise<void> {
  const where = { proposalId: proposal.id, nextActor: 'employer' as const };
  const interview = await work.db.findOne(InterviewEntity, { where, order: { createdAt: 'DESC', id: 'DESC' } });
  if (!interview) return;
  const { waiting } = INTERVIEW_LIFECYCLE[interview.state];
  const { at } = await lastStep(work, interview.id);
  const later = laterDay(proposal, { told: proposal.deadlineOn!, waiting, at });
  if (!later) return;
  const deadlineAt = endOfDayInParis(later);
  await work.db.update(InterviewEntity, { id: interview.id }, { deadlineAt });
  await save(work, proposal, later);
  await reminders.postpone(work, interview.id, { 'interview.deadline': deadlineAt });
}

/** The day to which waiting that began at an instant is put off; null when it stays. */
function laterDay(
  { offer }: ProposalEntity,
  { told, waiting, at }: { told: Day; waiting: Waiting | null; at: Date },
): Day | null {
  const later = waiting && redated(told, waiting, { at, calendar: workingCalendarOf(offer) });
  return later === told ? null : later;
}

async function save({ db }: Work, proposal: ProposalEntity, deadlineOn: Day): Promise<void> {
  proposal.deadlineOn = deadlineOn;
  await db.update(ProposalEntity, { id: proposal.id }, { deadlineOn });
}
