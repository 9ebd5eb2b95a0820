import type { Work } from '@app/platform/database/unit-of-work.js';
import type { Reminders } from '@app/platform/reminders/reminders.js';
import type { InterviewEntity } from '../interview.entity.js';

/** Dates what follows when nobody moves, instead of what was dated before. */
export async function dateInterview(reminders: Reminders, work: Work, interview: InterviewEntity): Promise<void> {
  const { id, deadlineAt } = interview;
  await reminders.clear(work, id);
  if (deadlineAt) await reminders.set(work, id, { 'interview.deadline': deadlineAt });
}
