/** The coach's appointments with a contract: in its first week, before the first days are over, and after three months. */
import { addDays, addMonths, type Day } from '../../calendar/day.js';
import { isWorkingDay } from '../../calendar/deadline.js';
import type { Territory } from '../../calendar/holidays.js';
import type { FirstDays } from '../company/company-days.js';

/** Every kind of milestone; a contract has either `first45Days` or `trialEnd`. */
export const MILESTONE_KINDS = ['firstWeek', 'first45Days', 'trialEnd', 'month3'] as const;

/** One of `MILESTONE_KINDS`. */
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** One appointment and the day until which it is held. */
export interface PlannedMilestone {
  readonly kind: MilestoneKind;
  readonly dueOn: Day;
}

/** A contract whose days are known. */
export interface PlannedContract {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly firstDays: FirstDays;
  readonly territory?: Territory;
}

const LAST_OF_FIRST_WEEK = 6;
const MONTHS = 3;

/** The milestones of a contract, by day; a day on which nobody works moves to the working day before, never before the start. */
export function milestonesOf({ startsOn, endsOn, firstDays, territory }: PlannedContract): PlannedMilestone[] {
  const planned: PlannedMilestone[] = [
    { kind: 'firstWeek', dueOn: addDays(startsOn, LAST_OF_FIRST_WEEK) },
    { kind: firstDays.kind === 'trial' ? 'trialEnd' : 'first45Days', dueOn: firstDays.lastOn },
    { kind: 'month3', dueOn: addMonths(startsOn, MONTHS) },
  ];
  return planned
    .filter(({ dueOn }) => dueOn <= endsOn)
    .map(({ kind, dueOn }) => ({ kind, dueOn: workingDayUpTo(dueOn, startsOn, territory) }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function workingDayUpTo(day: Day, earliest: Day, territory?: Territory): Day {
  let moved = day;
  while (moved > earliest && !isWorkingDay(moved, { territory })) moved = addDays(moved, -1);
  return moved;
}
