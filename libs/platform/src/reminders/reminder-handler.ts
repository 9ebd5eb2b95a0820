import type { Work } from '../database/unit-of-work.js';
import type { ReminderEntity } from './reminder.entity.js';

/** What is due: which thing, since when. */
export type DueReminder = Pick<ReminderEntity, 'id' | 'kind' | 'subjectId' | 'dueAt'>;

/**
 * Does what was due, in the transaction that ends the reminder: once. It looks first whether it still applies, for the thing may have
 * changed between the instant and now.
 */
export interface ReminderHandler {
  remind(work: Work, reminder: DueReminder): Promise<void>;
}
