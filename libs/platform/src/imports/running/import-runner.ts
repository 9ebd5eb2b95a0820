import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { APP, type AppDefinition } from '../../app-definition.js';
import { UnitOfWork, type Work } from '../../database/unit-of-work.js';
import type { RunningJob } from '../../queue/job.js';
import { HopelessJob, QUEUE_BACKEND, type QueueBackend } from '../../queue/queue-backend.js';
import { withMapping } from '../../tabular/column.js';
import { readTable, type Table } from '../../tabular/read-table.js';
import { rowsOfTableProblems } from '../../tabular/report.js';
import { READABLE } from '../import-lifecycle.js';
import { ImportEntity } from '../import.entity.js';
import { ROW_IMPORTER, type RowImporter } from '../row-importer.js';
import { advance, startAgain } from './progress.js';
import { readChunk } from './read-chunk.js';

/**
 * Reads kept files in the `imports` queue, one at a time: a chunk of rows, their report and how far the file is are one transaction, so
 * that a crash, a cancellation or a stop of the process falls between two chunks. A rehearsal is one transaction that is taken back; its
 * report is written beside it.
 */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap {
  constructor(
    @Inject(APP) private readonly app: AppDefinition,
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
    @Inject(ROW_IMPORTER) private readonly importer: RowImporter,
  ) {}

  /** Files that were under way when the process died go on. */
  async onApplicationBootstrap(): Promise<void> {
    this.queues.work(this.queue, 1, (job) => this.run(job));
    await this.enqueue(
      await this.imports.find({ select: { id: true, runs: true }, where: { state: In(['queued', 'running']) } }),
    );
  }

  /** A job per run: the one of a run that failed for good stays with the dead. */
  async enqueue(imports: Pick<ImportEntity, 'id' | 'runs'>[]): Promise<void> {
    const jobs = imports.map(({ id, runs }) => ({ id: `${id}-${runs}`, name: 'import', data: { importId: id } }));
    if (jobs.length) await this.queues.add(this.queue, jobs);
  }

  private async run(job: RunningJob): Promise<void> {
    const { importId } = job.data as { importId: string };
    try {
      await this.read(importId, job.signal);
    } catch (error) {
      const forGood = job.last || error instanceof HopelessJob;
      if (forGood && !job.signal.aborted) await this.fail(importId, error);
      throw error;
    }
  }

  private async read(importId: string, signal: AbortSignal): Promise<void> {
    const select = { id: true, bytes: true, state: true, mapping: true, dryRun: true } as const;
    const file = await this.imports.findOne({ where: { id: importId }, select });
    if (!file || !READABLE.includes(file.state)) return;
    const table = readTable(file.bytes, withMapping(this.importer.columns, file.mapping));
    if (!table.rows.length) throw new HopelessJob('file-unreadable');
    await this.importer.prepare?.();
    if (file.dryRun) return this.rehearse(importId, table, signal);
    while (await this.unitOfWork.run((work) => this.importChunk(work, importId, table))) stopIf(signal);
  }

  /** @returns whether rows are left */
  private async importChunk(work: Work, importId: string, table: Table): Promise<boolean> {
    const { db, now } = work;
    const lock = { mode: 'pessimistic_write' } as const;
    const upload = await db.findOneOrFail(ImportEntity, { where: { id: importId }, lock });
    if (!READABLE.includes(upload.state)) return false;
    const rows = await readChunk(work, { importer: this.importer, table, upload, from: upload.processed });
    const processed = upload.processed + rows.length;
    const left = processed < table.rows.length;
    await advance(db, { importId, rows, processed, left, now });
    return left;
  }

  private async rehearse(importId: string, table: Table, signal: AbortSignal): Promise<void> {
    const beside = this.dataSource.manager;
    const now = this.unitOfWork.now();
    await beside.transaction(async (db) => {
      await startAgain(db, importId);
      await advance(db, { importId, rows: rowsOfTableProblems(table.problems), processed: 0, left: true, now });
    });
    const upload = await this.imports.findOneByOrFail({ id: importId });
    await this.unitOfWork.rehearse(async (work) => {
      for (let processed = 0, left = true; left;) {
        const rows = await readChunk(work, { importer: this.importer, table, upload, from: processed });
        processed += rows.length;
        const more = processed < table.rows.length;
        const step = { importId, rows, processed, left: more, now: this.unitOfWork.now() };
        left = (await beside.transaction((db) => advance(db, step))) && more;
        stopIf(signal);
      }
    });
  }

  /** Written by itself: what the failing chunk had begun is gone. */
  private async fail(id: string, error: unknown): Promise<void> {
    const failure = error instanceof HopelessJob && error.message === 'file-unreadable' ? error.message : 'unforeseen';
    const where = { id, state: In([...READABLE]) };
    await this.imports.update(where, { state: 'failed', failure, endedAt: this.unitOfWork.now() });
  }

  private get queue(): string {
    return `${this.app.name}-imports`;
  }

  private get imports() {
    return this.dataSource.getRepository(ImportEntity);
  }
}

function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new Error('stopped at a checkpoint: goes on at the next start');
}
