import type { Work } from '../database/unit-of-work.js';
import type { ColumnSpec } from '../tabular/column.js';
import type { TableRow } from '../tabular/read-table.js';
import type { ReportRow } from '../tabular/report.js';
import type { ImportEntity } from './import.entity.js';

/** What an app knows of its files: which columns, and what to do with a row. A row imported twice changes nothing. */
export interface RowImporter<Key extends string = string> {
  readonly kind: string;
  readonly columns: ColumnSpec<Key>[];
  /** What all rows need, loaded once per file. */
  prepare?(): Promise<void>;
  importRow(work: Work, row: TableRow<Key>, upload: ImportEntity): Promise<Omit<ReportRow, 'line'>>;
}

export const ROW_IMPORTER = Symbol('RowImporter');
