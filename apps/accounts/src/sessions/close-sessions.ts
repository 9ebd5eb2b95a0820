import type { EntityManager } from 'typeorm';

/** Signs a person out everywhere, except in one session if it is named, in the caller's transaction. @returns how many sessions ended */
export async function closeSessions(
  db: EntityManager,
  personId: string,
  except: string | null = null,
): Promise<number> {
  const statement = 'delete from session where person_id = $1 and ($2::uuid is null or id <> $2::uuid)';
  const [, count] = await db.query<[unknown[], number]>(statement, [personId, except]);
  return count;
}
