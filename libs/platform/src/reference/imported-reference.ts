/**
 * Which reference data were imported, in which version: one row per table, shared by all apps of a database, so that each process sees by
 * one look that what it has in memory is old. It knows nothing of what the tables hold.
 */
import type { DataSource, EntityManager } from 'typeorm';

/** Made with the schema that the apps share. */
export const IMPORTED_REFERENCE_TABLE = `
  create table if not exists platform.reference (
    name text primary key,
    version text not null,
    rows integer not null,
    imported_at timestamptz not null);`;

/** The tables that are imported. */
export type ReferenceName = 'occupations' | 'titles' | 'proximity' | 'communes' | 'merges';

/** What one table was filled with last. */
export interface ImportedReference {
  name: ReferenceName;
  version: string;
  /** Rows that hold today. */
  rows: number;
  importedAt: Date;
}

/** All tables that were ever imported. */
export const importedReference = (db: DataSource | EntityManager): Promise<ImportedReference[]> =>
  db.query(`select name, version, rows, imported_at as "importedAt" from platform.reference order by name`);

/** Changes with each import that changed one of the tables; empty while there was none. */
export async function importedStamp(db: DataSource | EntityManager, names: ReferenceName[]): Promise<string> {
  const [row]: { stamp: string | null }[] = await db.query(
    `select string_agg(name || version || imported_at::text, ' ' order by name) as stamp
       from platform.reference where name = any ($1)`,
    [names],
  );
  return row?.stamp ?? '';
}

/** Writes what a table was filled with, in the transaction that fills it. */
export async function recordImported(db: EntityManager, reference: ImportedReference): Promise<void> {
  const { name, version, rows, importedAt } = reference;
  await db.query(
    `insert into platform.reference (name, version, rows, imported_at) values ($1, $2, $3, $4)
       on conflict (name) do update set version = $2, rows = $3, imported_at = $4`,
    [name, version, rows, importedAt],
  );
}
