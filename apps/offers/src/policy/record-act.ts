import type { Work } from '@app/platform/database/unit-of-work.js';

/** Who did what to which thing. */
export interface Act {
  actorId: string;
  action: string;
  subjectType: 'employer' | 'site' | 'contact' | 'offer' | 'lead' | 'reference';
  subjectId: string;
}

/** Tells the audit log, in the transaction of the act. */
export async function recordAct({ publish, now }: Work, act: Act): Promise<void> {
  await publish('ActionRecorded', { ...act, at: now.toISOString() });
}
