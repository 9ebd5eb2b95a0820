import type { Work } from '../../database/unit-of-work.js';
import type { Table } from '../../tabular/read-table.js';
import { reportRow, type ReportRow } from '../../tabular/report.js';
import type { ImportEntity } from '../import.entity.js';
import type { RowImporter } from '../row-importer.js';

/** Rows per transaction: a crash or a cancellation loses none, and the next run goes on after the last chunk that was committed. */
const CHUNK_ROWS = 100;

/** Imports the rows that follow `from`, in the caller's transaction. */
export async function readChunk(
  work: Work,
  { importer, table, upload, from }: { importer: RowImporter; table: Table; upload: ImportEntity; from: number },
): Promise<ReportRow[]> {
  const rows = table.rows.slice(from, from + CHUNK_ROWS);
  const outcomes = await importer.importRows(work, rows, upload);
  return outcomes.map((outcome, index) => reportRow({ line: rows[index]!.line, ...outcome }));
}
