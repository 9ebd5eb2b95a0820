/**
 * Files of youths that coaches bring, row by row: what a row says is checked as a whole, then handed to `CollectedYouthsService`. Whoever
 * sends the file becomes the referent of those who are new; accounts does that, on hearing of them.
 */
import { dayInParis, type Basis, type Day } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { ImportEntity } from '@app/platform/imports/import.entity.js';
import { cleanCells, readRow, repeatedRow } from '@app/platform/imports/read-row.js';
import type { RowImporter, RowOutcome } from '@app/platform/imports/row-importer.js';
import { loadPlaces } from '@app/platform/places/places.js';
import type { TableRow } from '@app/platform/tabular/read-table.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { CollectedYouthsService } from '../profiles/collected-youths.service.js';
import { ImportSourceEntity } from './import-source.entity.js';
import { youthColumns, type YouthColumn } from './youth-columns.js';
import { youthLabel, youthRules } from './youth-rules.js';

/** What the report says beside a row that came in, and that nobody is compared by. */
const UNRANKED = {
  'basis-missing': {
    column: 'Accord le',
    code: 'basis-missing',
    value: '',
    expected: 'Entré, mais pas classé : la date de son accord, ou la base légale',
  },
  'guardian-needed': {
    column: 'Accord le',
    code: 'guardian-needed',
    value: '',
    expected: 'Entré, mais pas classé : avant 15 ans, l’accord d’un représentant légal, noté dans le dossier',
  },
};

/** The ground of a whole file, for the rows that say none: a consent has its day, a mission begins when the file comes in. */
function basisOf(source: ImportSourceEntity | null, receivedOn: Day): { basis: Basis; on: Day } | null {
  if (!source?.legalBasis) return null;
  const { legalBasis: basis, collectedOn } = source;
  if (basis === 'consent') return collectedOn && { basis, on: collectedOn };
  return { basis, on: receivedOn };
}

@Injectable()
export class YouthRowImporter implements RowImporter<YouthColumn> {
  readonly kind = 'youths';
  readonly columns = youthColumns;

  constructor(private readonly youths: CollectedYouthsService) {}

  async prepare(): Promise<void> {
    await loadPlaces();
  }

  async importRows(work: Work, rows: TableRow<YouthColumn>[], upload: ImportEntity): Promise<RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    for (const row of rows) outcomes.push(await this.importRow(work, row, upload));
    return outcomes;
  }

  private async importRow(work: Work, row: TableRow<YouthColumn>, upload: ImportEntity): Promise<RowOutcome> {
    const cells = cleanCells(row.cells);
    const label = youthLabel(cells);
    const read = readRow({ line: row.line, cells }, youthRules(await loadPlaces(), dayInParis(work.now)));
    if (!read.ok) return { outcome: 'rejected', label, problems: read.problems };
    const { basis, guardian, ...content } = read.values;
    const source = await work.db.findOneBy(ImportSourceEntity, { importId: upload.id });
    const { meaning, unranked } = await this.youths.collect(work, {
      organisationId: upload.organisationId,
      registeredBy: upload.uploadedBy,
      importId: upload.id,
      importLine: row.line,
      origin: source && { provenance: source.provenance, collectedOn: source.collectedOn },
      basis: basis ?? basisOf(source, dayInParis(upload.createdAt)),
      content: { ...content, guardians: guardian ? [{ id: randomUUID(), ...guardian }] : [] },
    });
    if (meaning === 'repeated') return repeatedRow(label, youthColumns);
    return { outcome: meaning, label, problems: unranked ? [UNRANKED[unranked]] : [] };
  }
}
