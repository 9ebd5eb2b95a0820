/**
 * Whether a row of a file speaks of something that an earlier file brought: found by its natural keys, compared by what the row says. So
 * the same file twice changes nothing, and two lines of one file that disagree about one thing are told instead of overwriting each other.
 */
import type { EntityManager, EntityTarget } from 'typeorm';
import { In } from 'typeorm';
import { isDeepStrictEqual } from 'node:util';

/** What an entity that comes from files has: how files name it, and the file and line that last spoke of it. */
export interface ImportedRow {
  id: string;
  organisationId: string;
  naturalKey: string;
  importId: string | null;
  importLine: number | null;
}

/** What a row means for what is known: `repeated` contradicts an earlier line of the same file. */
export type Meaning = 'created' | 'updated' | 'unchanged' | 'repeated';

/** The row under the best of these keys, the first one first; locked, so that two files cannot both correct it. */
export async function findByKeys<T extends ImportedRow>(
  db: EntityManager,
  entity: EntityTarget<T>,
  { organisationId, keys }: { organisationId: string; keys: string[] },
): Promise<T | undefined> {
  const where = { organisationId, naturalKey: In(keys) } as never;
  const rows = await db.find(entity, { where, lock: { mode: 'pessimistic_write' } });
  return rows.toSorted((a, b) => keys.indexOf(a.naturalKey) - keys.indexOf(b.naturalKey))[0];
}

/** Compares what a line of a file says with what is known. */
export function meaningOf<T extends ImportedRow>(known: T | undefined, content: Partial<T>, importId: string): Meaning {
  if (!known) return 'created';
  const says = Object.keys(content) as (keyof T)[];
  if (says.every((key) => isDeepStrictEqual(known[key], content[key]))) return 'unchanged';
  return known.importId === importId ? 'repeated' : 'updated';
}
