/**
 * Files of youths that coaches bring, row by row: what a row says is checked as a whole, then handed to `CollectedYouthsService`. Whoever
 * sends the file becomes the referent of those who are new; accounts does that, on hearing of them.
 */
import { dayInParis } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { ImportEntity } from '@app/platform/imports/import.entity.js';
import { cleanCells, readRow, repeatedRow } from '@app/platform/imports/read-row.js';
import type { RowImporter } from '@app/platform/imports/row-importer.js';
import { loadPlaces } from '@app/platform/places/places.js';
import type { TableRow } from '@app/platform/tabular/read-table.js';
import type { ReportRow } from '@app/platform/tabular/report.js';
import { Injectable } from '@nestjs/common';
import { CollectedYouthsService } from '../profiles/collected-youths.service.js';
import { youthColumns, type YouthColumn } from './youth-columns.js';
import { youthLabel, youthRules } from './youth-rules.js';

@Injectable()
export class YouthRowImporter implements RowImporter<YouthColumn> {
  readonly kind = 'youths';
  readonly columns = youthColumns;

  constructor(private readonly youths: CollectedYouthsService) {}

  async prepare(): Promise<void> {
    await loadPlaces();
  }

  async importRow(work: Work, row: TableRow<YouthColumn>, upload: ImportEntity): Promise<Omit<ReportRow, 'line'>> {
    const cells = cleanCells(row.cells);
    const label = youthLabel(cells);
    const read = readRow({ line: row.line, cells }, youthRules(await loadPlaces(), dayInParis(work.now)));
    if (!read.ok) return { outcome: 'rejected', label, problems: read.problems };
    const outcome = await this.youths.collect(work, {
      organisationId: upload.organisationId,
      registeredBy: upload.uploadedBy,
      importId: upload.id,
      importLine: row.line,
      content: read.values,
    });
    return outcome === 'repeated' ? repeatedRow(label, youthColumns) : { outcome, label, problems: [] };
  }
}
