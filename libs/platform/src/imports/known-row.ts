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

/** Rows of one organisation by their natural keys, as they stand while a file is read; locked, so that two files cannot both correct them. */
export class KnownRows<T extends ImportedRow> {
  private readonly byKey: Map<string, T>;

  private constructor(rows: T[]) {
    this.byKey = new Map(rows.map((row) => [row.naturalKey, row]));
  }

  static async under<T extends ImportedRow>(
    db: EntityManager,
    entity: EntityTarget<T>,
    { organisationId, keys }: { organisationId: string; keys: string[] },
  ): Promise<KnownRows<T>> {
    const where = { organisationId, naturalKey: In(keys) } as never;
    const order = { naturalKey: 'ASC' } as never;
    return new KnownRows(await db.find(entity, { where, order, lock: { mode: 'pessimistic_write' } }));
  }

  /** The row under the best of these keys, the first one first. */
  get(keys: string[]): T | undefined {
    return keys.map((key) => this.byKey.get(key)).find((row) => row !== undefined);
  }

  /** A row that was written, in the place of what was known before of the same thing. */
  put(row: T, before?: T): void {
    if (before) this.byKey.delete(before.naturalKey);
    this.byKey.set(row.naturalKey, row);
  }
}

/** The row under the best of these keys, the first one first; locked. */
export async function findByKeys<T extends ImportedRow>(
  db: EntityManager,
  entity: EntityTarget<T>,
  { organisationId, keys }: { organisationId: string; keys: string[] },
): Promise<T | undefined> {
  return (await KnownRows.under(db, entity, { organisationId, keys })).get(keys);
}

/** Compares what a line of a file says with what is known. */
export function meaningOf<T extends ImportedRow>(known: T | undefined, content: Partial<T>, importId: string): Meaning {
  if (!known) return 'created';
  const says = Object.keys(content) as (keyof T)[];
  if (says.every((key) => isDeepStrictEqual(known[key], content[key]))) return 'unchanged';
  return known.importId === importId ? 'repeated' : 'updated';
}
