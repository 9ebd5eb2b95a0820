/**
 * Makes a table say what an official list says: rows come, change, come back, or are marked as ended in the version that no longer has
 * them. Nothing is deleted, and the same list twice changes nothing.
 */
import type { EntityManager } from 'typeorm';

/** A table with `ended_in`; `columns` are its other columns with their types, the first of them the key. */
export interface SyncedTable {
  name: string;
  columns: Readonly<Record<string, string>>;
}

/** How many rows did what. */
export interface Synced {
  created: number;
  updated: number;
  unchanged: number;
  ended: number;
}

const CHUNK_ROWS = 5_000;

/** In the caller's transaction; keys of `rows` are names of columns, and no two rows have the same first column. */
export async function syncRows(
  db: EntityManager,
  table: SyncedTable,
  { rows, version }: { rows: readonly object[]; version: string },
): Promise<Synced> {
  const { name, columns } = table;
  const [key = '', ...others] = Object.keys(columns);
  const all = [key, ...others].join(', ');
  const shape = Object.entries(columns)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ');
  const changed = ['ended_in', ...others];
  const counts = { created: 0, updated: 0 };
  await db.query(`create temp table incoming_key (key text primary key) on commit drop`);
  for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
    const chunk = JSON.stringify(rows.slice(from, from + CHUNK_ROWS));
    await db.query(`insert into incoming_key select ${key} from jsonb_to_recordset($1::jsonb) as r(${key} text)`, [
      chunk,
    ]);
    const [row]: { created: number; updated: number }[] = await db.query(
      `with written as (
         insert into ${name} as known (${all}, ended_in)
           select ${all}, null from jsonb_to_recordset($1::jsonb) as r(${shape})
           on conflict (${key}) do update set ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}
           where (${changed.map((column) => `known.${column}`).join(', ')})
             is distinct from (${changed.map((column) => `excluded.${column}`).join(', ')})
           returning xmax = 0 as is_new)
       select count(*) filter (where is_new)::int as created, count(*) filter (where not is_new)::int as updated from written`,
      [chunk],
    );
    counts.created += row?.created ?? 0;
    counts.updated += row?.updated ?? 0;
  }
  const [, ended]: [unknown, number] = await db.query(
    `update ${name} set ended_in = $1 where ended_in is null and ${key} not in (select key from incoming_key)`,
    [version],
  );
  await db.query('drop table incoming_key');
  return { ...counts, unchanged: rows.length - counts.created - counts.updated, ended };
}
