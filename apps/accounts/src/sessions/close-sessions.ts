import type { EntityManager } from 'typeorm';

/** Signs a person out everywhere, in the caller's transaction. @returns how many sessions there were */
export async function closeSessions(db: EntityManager, personId: string): Promise<number> {
  const [, count] = await db.query<[unknown[], number]>('delete from session where person_id = $1', [personId]);
  return count;
}
