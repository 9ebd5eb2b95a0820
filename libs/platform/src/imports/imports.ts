import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, In } from 'typeorm';
import { APP, type AppDefinition } from '../app-definition.js';
import { UnitOfWork, type Work } from '../database/unit-of-work.js';
import { found, ProblemError } from '../http/problem-error.js';
import type { RunningJob } from '../queue/job.js';
import { QUEUE_BACKEND, type QueueBackend } from '../queue/queue-backend.js';
import { readTable, type Table, type TableRow } from '../tabular/read-table.js';
import { ReportBuilder, type ReportRow } from '../tabular/report.js';
import { ImportEntity } from './import.entity.js';
import { ROW_IMPORTER, type RowImporter } from './row-importer.js';

/** Rows per transaction: a crash loses none, and the next run goes on after the last chunk that was committed. */
const CHUNK_ROWS = 100;

/** A file and who sends it; `id` when the sender has written something about it beforehand. */
export interface Upload {
  id?: string;
  bytes: Uint8Array;
  fileName: string;
  organisationId: string;
  uploadedBy: string;
}

/** Takes a file, keeps it, and reads it in chunks in the `imports` queue; the report grows with each chunk. */
@Injectable()
export class Imports implements OnApplicationBootstrap {
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
    const unfinished = await this.imports.find({ select: { id: true }, where: { state: In(['queued', 'running']) } });
    await this.enqueue(unfinished.map(({ id }) => id));
  }

  /** @throws ProblemError `file-unreadable` when no row can be read at all */
  async accept(upload: Upload): Promise<Pick<ImportEntity, 'id' | 'state'>> {
    const { bytes, id = randomUUID(), ...rest } = upload;
    const table = readTable(bytes, this.importer.columns);
    if (!table.rows.length) throw new ProblemError('file-unreadable', { reasons: table.problems });
    await this.unitOfWork.run(({ db, now }) =>
      db.insert(ImportEntity, {
        ...rest,
        id,
        kind: this.importer.kind,
        bytes: Buffer.from(bytes),
        state: 'queued',
        total: table.rows.length,
        report: new ReportBuilder().addTableProblems(table.problems).build(),
        createdAt: now,
      }),
    );
    await this.enqueue([id]);
    return { id, state: 'queued' };
  }

  /** @throws ProblemError `not-found`, also for a file of another organisation */
  async read(id: string, organisationIds: string[]): Promise<ImportEntity> {
    return found(await this.imports.findOneBy({ id, organisationId: In(organisationIds) }));
  }

  private async run({ data, signal }: RunningJob): Promise<void> {
    const { importId } = data as { importId: string };
    const file = await this.imports.findOneOrFail({
      where: { id: importId },
      select: { id: true, bytes: true, state: true },
    });
    if (file.state === 'done') return;
    await this.importer.prepare?.();
    const table = readTable(file.bytes, this.importer.columns);
    while (await this.unitOfWork.run((work) => this.importChunk(work, importId, table))) {
      if (signal.aborted) throw new Error('stopped at a checkpoint: goes on at the next start');
    }
  }

  /** @returns whether rows are left */
  private async importChunk(work: Work, importId: string, table: Table): Promise<boolean> {
    const { db, now } = work;
    const upload = await db.findOneOrFail(ImportEntity, {
      where: { id: importId },
      lock: { mode: 'pessimistic_write' },
    });
    const chunk = table.rows.slice(upload.processed, upload.processed + CHUNK_ROWS);
    const report = reportAfter(upload);
    for (const row of chunk) report.add(await this.importRow(work, row, upload));
    const processed = upload.processed + chunk.length;
    const left = processed < table.rows.length;
    await db.update(ImportEntity, importId, {
      processed,
      report: report.build() as object,
      state: left ? 'running' : 'done',
      startedAt: upload.startedAt ?? now,
      endedAt: left ? null : now,
    });
    return left;
  }

  private async importRow(work: Work, row: TableRow, upload: ImportEntity): Promise<ReportRow> {
    return { line: row.line, ...(await this.importer.importRow(work, row, upload)) };
  }

  private enqueue(ids: string[]): Promise<void> {
    const jobs = ids.map((importId) => ({ id: importId, name: 'import', data: { importId } }));
    return jobs.length ? this.queues.add(this.queue, jobs) : Promise.resolve();
  }

  private get queue(): string {
    return `${this.app.name}-imports`;
  }

  private get imports() {
    return this.dataSource.getRepository(ImportEntity);
  }
}

function reportAfter({ report }: ImportEntity): ReportBuilder {
  const builder = new ReportBuilder();
  for (const row of report.rows) builder.add(row);
  return builder;
}
