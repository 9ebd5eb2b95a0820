import type { Work } from '../database/unit-of-work.js';

/** How letters name a youth: as the one they go to, or the one they are about. */
export const youthName = (youthId: string): string => `youth:${youthId}`;

/**
 * Deletes what an app has told about a youth: its letters to them and about them, and its events. What is under way when a person is erased
 * has nobody to be about.
 */
export async function forgetTold({ db }: Pick<Work, 'db'>, youthId: string): Promise<void> {
  await db.query(`delete from letter where recipient = $1 or about = $1`, [youthName(youthId)]);
  await db.query(`delete from outbox_event where payload->>'youthId' = $1`, [youthId]);
}
