import type { EntityManager } from 'typeorm';
import type { ReportRow } from '../../tabular/report.js';
import type { ImportState } from '../import-lifecycle.js';
import { ImportRowEntity } from '../reports/import-row.entity.js';

/** How far a file is after some rows. */
export interface Advance {
  importId: string;
  rows: ReportRow[];
  /** All rows that were read by now, of all rows of the file. */
  processed: number;
  left: boolean;
  now: Date;
}

const ADVANCE = `
  update import set
    processed = $2, state = $3, failure = null,
    created = created + $4, updated = updated + $5, unchanged = unchanged + $6, rejected = rejected + $7,
    started_at = coalesce(started_at, $8), ended_at = $9
  where id = $1 and state in ('queued', 'running', 'failed')`;

/** Writes the report of some rows and how far the file is. @returns false, having written nothing, when somebody cancelled it */
export async function advance(db: EntityManager, { importId, rows, processed, left, now }: Advance): Promise<boolean> {
  const state: ImportState = left ? 'running' : 'done';
  const count = (outcome: ReportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const counts = (['created', 'updated', 'unchanged', 'rejected'] as const).map(count);
  const values = [importId, processed, state, ...counts, now, left ? null : now];
  const [, written] = (await db.query(ADVANCE, values)) as [unknown, number];
  if (written && rows.length) await db.insert(ImportRowEntity, rows.map((row) => ({ ...row, importId })) as object[]);
  return written > 0;
}

/** Forgets what a rehearsal that was interrupted had told: it begins anew. */
export async function startAgain(db: EntityManager, importId: string): Promise<void> {
  await db.delete(ImportRowEntity, { importId });
  await db.query(
    `update import set processed = 0, created = 0, updated = 0, unchanged = 0, rejected = 0 where id = $1`,
    [importId],
  );
}
