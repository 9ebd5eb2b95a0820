import type { Work } from '../database/unit-of-work.js';
import type { ColumnSpec } from '../tabular/column.js';
import type { TableRow } from '../tabular/read-table.js';
import type { ReportRow } from '../tabular/report.js';
import type { ImportEntity } from './import.entity.js';

/** What the report says of a row. */
export type RowOutcome = Omit<ReportRow, 'line'>;

/** What an app knows of its files: which columns, and what to do with a row. A row imported twice changes nothing. */
export interface RowImporter<Key extends string = string> {
  readonly kind: string;
  readonly columns: ColumnSpec<Key>[];
  /** What all rows need, loaded once per file. */
  prepare?(): Promise<void>;
  /** Rows that follow each other, in their order. @returns what became of each */
  importRows(work: Work, rows: TableRow<Key>[], upload: ImportEntity): Promise<RowOutcome[]>;
}

export const ROW_IMPORTER = Symbol('RowImporter');
