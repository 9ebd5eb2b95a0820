/**
 * Which heading of a file stands for which column: what somebody chose is saved for their organisation and proposed next time, else what
 * we recognise. A proposal reads the first lines of a file and keeps nothing.
 */
import type { OutputOf, readOfferHeadings } from '@app/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Work } from '../../database/unit-of-work.js';
import { ProblemError } from '../../http/problem-error.js';
import { matchHeadings, withMapping, type Mapping } from '../../tabular/column.js';
import { readTable } from '../../tabular/read-table.js';
import { ROW_IMPORTER, type RowImporter } from '../row-importer.js';
import { ImportMappingEntity } from './import-mapping.entity.js';

@Injectable()
export class ImportMappings {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(ROW_IMPORTER) private readonly importer: RowImporter,
  ) {}

  /** @throws ProblemError `file-unreadable` when there are no headings to read */
  async propose(bytes: Uint8Array, organisationId: string): Promise<OutputOf<typeof readOfferHeadings>> {
    const { kind, columns } = this.importer;
    const known = await this.dataSource.getRepository(ImportMappingEntity).findOneBy({ organisationId, kind });
    const saved = known?.mapping ?? {};
    const table = readTable(bytes, withMapping(columns, saved));
    const { written } = table.headings;
    if (!written.length) throw new ProblemError('file-unreadable', { reasons: table.problems });
    const proposals = written.flatMap((heading) => {
      const [key] = matchHeadings([heading], withMapping(columns, saved)).positions.keys();
      return key === undefined ? [] : [[key, heading] as const];
    });
    // The first of two headings of one column is the one that is read.
    const proposed = new Map(proposals.toReversed());
    return {
      delimiter: table.delimiter,
      encoding: table.encoding,
      headings: written,
      rows: table.rows.length,
      columns: columns.map(({ key, heading, required, example }) => {
        const found = proposed.get(key) ?? null;
        const because =
          found === null ? null : Object.hasOwn(saved, key) ? ('saved' as const) : ('recognised' as const);
        return { key, heading, required, example, proposed: found, because };
      }),
    };
  }

  /** Keeps what somebody chose, in the transaction of their import. @throws ProblemError `mapping-unknown` */
  async save({ db, now }: Work, organisationId: string, mapping: Mapping): Promise<void> {
    const { kind, columns } = this.importer;
    const unknown = Object.keys(mapping).filter((key) => !columns.some((column) => column.key === key));
    if (unknown.length) throw new ProblemError('mapping-unknown', { columns: unknown });
    await db.upsert(ImportMappingEntity, { organisationId, kind, mapping, savedAt: now }, ['organisationId', 'kind']);
  }
}
