import type { Work } from '../../database/unit-of-work.js';
import type { Table, TableRow } from '../../tabular/read-table.js';
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
  const rows: ReportRow[] = [];
  for (const row of table.rows.slice(from, from + CHUNK_ROWS))
    rows.push(await readOne(work, row, { importer, upload }));
  return rows;
}

async function readOne(
  work: Work,
  row: TableRow,
  { importer, upload }: { importer: RowImporter; upload: ImportEntity },
): Promise<ReportRow> {
  return reportRow({ line: row.line, ...(await importer.importRow(work, row, upload)) });
}
