import { Inject, Injectable, type Provider, type Type } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import { afterCommit } from '../database/joined-transaction.js';
import { UnitOfWork, type Work } from '../database/unit-of-work.js';
import { found, ProblemError } from '../http/problem-error.js';
import { withMapping, type Mapping } from '../tabular/column.js';
import { readTable } from '../tabular/read-table.js';
import { rowsOfTableProblems } from '../tabular/report.js';
import { stateAfter, type ImportAction } from './import-lifecycle.js';
import { ImportEntity } from './import.entity.js';
import { ImportMappings } from './mapping/import-mappings.js';
import { ImportReports } from './reports/import-reports.js';
import { ImportRowEntity } from './reports/import-row.entity.js';
import { ROW_IMPORTER, type RowImporter } from './row-importer.js';
import { ImportRunner } from './running/import-runner.js';

/** A file and who sends it; `id` when the sender has written something about it beforehand. */
export interface Upload {
  id?: string;
  bytes: Uint8Array;
  fileName: string;
  organisationId: string;
  uploadedBy: string;
  dryRun?: boolean;
  /** What the sender chose; saved for their organisation. */
  mapping?: Mapping | undefined;
}

/** Who does something with which import, among those of their organisations. */
export interface ImportStep {
  id: string;
  organisationIds: string[];
  by: string;
}

/** Takes a file and keeps it, to be read by `ImportRunner`; stops it and lets it go on. */
@Injectable()
export class Imports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly runner: ImportRunner,
    private readonly mappings: ImportMappings,
    @Inject(ROW_IMPORTER) private readonly importer: RowImporter,
  ) {}

  /** @throws ProblemError `file-unreadable` when no row can be read at all, `mapping-unknown` */
  async accept({ bytes, mapping, id = randomUUID(), ...rest }: Upload): Promise<Pick<ImportEntity, 'id' | 'state'>> {
    const table = readTable(bytes, withMapping(this.importer.columns, mapping ?? {}));
    await this.unitOfWork.run(async (work) => {
      if (mapping) await this.mappings.save(work, rest.organisationId, mapping);
      if (!table.rows.length) throw new ProblemError('file-unreadable', { reasons: table.problems });
      const rows = rowsOfTableProblems(table.problems);
      await work.db.insert(ImportEntity, {
        ...rest,
        id,
        kind: this.importer.kind,
        bytes: Buffer.from(bytes),
        mapping: mapping ?? {},
        state: 'queued',
        total: table.rows.length,
        rejected: rows.length,
        createdAt: work.now,
      });
      if (rows.length) await work.db.insert(ImportRowEntity, rows.map((row) => ({ ...row, importId: id })) as object[]);
      await this.record(work, { id, action: rest.dryRun ? 'rehearse' : 'send', by: rest.uploadedBy });
    });
    await afterCommit(() => this.runner.enqueue([{ id, runs: 0 }]));
    return { id, state: 'queued' };
  }

  /** Between two chunks of rows: none is left half done. @throws ProblemError `not-found`, `transition-not-allowed` */
  async cancel(step: ImportStep): Promise<ImportEntity> {
    return this.take(step, 'cancel');
  }

  /** Goes on after the last row that was read; a rehearsal begins anew. @throws ProblemError `not-found`, `transition-not-allowed` */
  async resume(step: ImportStep): Promise<ImportEntity> {
    const resumed = await this.take(step, 'resume');
    await afterCommit(() => this.runner.enqueue([resumed]));
    return resumed;
  }

  private async take({ id, organisationIds, by }: ImportStep, action: ImportAction): Promise<ImportEntity> {
    return this.unitOfWork.run(async (work) => {
      const where = { id, organisationId: In(organisationIds) };
      const one = found(await work.db.findOne(ImportEntity, { where, lock: { mode: 'pessimistic_write' } }));
      const state = stateAfter(one.state, action);
      const resumed = action === 'resume';
      const changes = {
        state,
        runs: one.runs + (resumed ? 1 : 0),
        failure: null,
        endedAt: resumed ? null : work.now,
      };
      await work.db.update(ImportEntity, { id }, changes);
      await this.record(work, { id, action, by });
      return Object.assign(one, changes);
    });
  }

  private async record({ publish, now }: Work, { id, action, by }: { id: string; action: string; by: string }) {
    const act = { action: `import.${action}`, subjectType: 'import', subjectId: id };
    await publish('ActionRecorded', { ...act, actorId: by, at: now.toISOString() });
  }
}

/** What an app that imports files provides: this machinery, with what it knows of its rows. */
export const importsWith = (importer: Type<RowImporter>): Provider[] => [
  { provide: ROW_IMPORTER, useClass: importer },
  Imports,
  ImportRunner,
  ImportMappings,
  ImportReports,
];
