/** When something happens to a proposal by itself: what follows from silence, letters before it, the 18th birthday. */
import {
  calendarOf,
  dayInParis,
  deadlineAfter,
  endOfDayInParis,
  instantInParis,
  PROPOSAL_LIFECYCLE,
  territoryOf,
  type WorkingCalendar,
} from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { Reminders } from '@app/platform/reminders/reminders.js';
import type { OfferSnapshotEntity } from '../../snapshots/offer-snapshot.entity.js';
import { YouthSnapshotEntity } from '../../snapshots/youth-snapshot.entity.js';
import type { ProposalEntity } from '../proposal.entity.js';

/** When people begin to read their letters. */
const MORNING = '08:00';

/** Where the offer is, and when its employer is closed: how days are counted for it. */
export const workingCalendarOf = ({ facts, closures }: OfferSnapshotEntity): WorkingCalendar => ({
  closures,
  ...(facts.place ? { territory: territoryOf(facts.place.communeCode) } : {}),
});

/** Dates all that follows from a step, instead of what was dated before. */
export async function dateProposal(reminders: Reminders, work: Work, proposal: ProposalEntity): Promise<void> {
  await reminders.clear(work, proposal.id);
  if (proposal.deadlineOn === null) return;
  await reminders.set(work, proposal.id, { ...dueAfter(proposal, work.now), ...(await releaseOf(work, proposal)) });
}

/** What follows from waiting that began at an instant and ends with the proposal's deadline. */
export const dueAfter = (proposal: ProposalEntity, began: Date): Record<string, Date> => ({
  'proposal.deadline': deadlineAtOf(proposal),
  ...lettersBefore(proposal, began),
});

/** A deadline passes with its day; a hold ends on the morning of its own. */
function deadlineAtOf({ state, deadlineOn }: ProposalEntity): Date {
  return state === 'onHold' ? instantInParis(deadlineOn!, MORNING) : endOfDayInParis(deadlineOn!);
}

/** Whether what was waited for may still come. */
export const isOverdue = (proposal: ProposalEntity, now: Date): boolean =>
  proposal.deadlineOn !== null && deadlineAtOf(proposal) <= now;

/** Counted like the deadline from the day on which the waiting began, so that nobody is reminded on a Sunday or while they are closed. */
function lettersBefore({ state, offer, nextActor }: ProposalEntity, began: Date): Record<string, Date> {
  const days = PROPOSAL_LIFECYCLE[state].waiting?.remindersDays ?? [];
  const calendar = calendarOf(nextActor ?? 'system', workingCalendarOf(offer));
  return Object.fromEntries(
    days.map((count) => [
      `proposal.remind${count}`,
      instantInParis(deadlineAfter(dayInParis(began), count, calendar), MORNING),
    ]),
  );
}

async function releaseOf({ db }: Work, { state, youthId }: ProposalEntity): Promise<Record<string, Date>> {
  if (state !== 'awaitingGuardian') return {};
  const youth = await db.findOneBy(YouthSnapshotEntity, { youthId });
  return youth?.guardianUntil ? { 'proposal.release': instantInParis(youth.guardianUntil, '00:00') } : {};
}
