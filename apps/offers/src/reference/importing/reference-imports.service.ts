import type { InputOf, OutputOf, readReferenceImport, startReferenceImport } from '@app/contracts';
import { Settings } from '@app/platform/config/settings.js';
import { afterCommit } from '@app/platform/database/joined-transaction.js';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import { actionsIn, stateAfter, type ImportAction } from '@app/platform/imports/import-lifecycle.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, IsNull } from 'typeorm';
import { recordAct } from '../../policy/record-act.js';
import { officialFilesIn } from './folder-files.js';
import { ReferenceFileEntity } from './reference-file.entity.js';
import { ReferenceImportEntity, type ReferenceKind } from './reference-import.entity.js';
import { ReferenceRunner } from './reference-runner.js';

type View = OutputOf<typeof readReferenceImport>;

const SHOWN = 20;

/** Keeps official files, and asks for them to be imported: the bytes first, so that a crash or a folder that changes loses nothing. */
@Injectable()
export class ReferenceImports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly runner: ReferenceRunner,
    private readonly settings: Settings,
  ) {}

  /** @returns the names of the files of this kind that wait */
  async keepFile(kind: ReferenceKind, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<string[]> {
    return this.unitOfWork.run(async ({ db }) => {
      await db.delete(ReferenceFileEntity, { kind, name, importId: IsNull() });
      await db.insert(ReferenceFileEntity, { id: randomUUID(), kind, name, bytes: Buffer.from(bytes) });
      return (await waiting(db, kind)).map((file) => file.name);
    });
  }

  /** @throws ProblemError `reference-files-missing`, `folder-unreadable` */
  async start({ kind, folder, mayEnd }: InputOf<typeof startReferenceImport>['body'], by: string): Promise<View> {
    const chosen = folder ?? ((await this.hasWaiting(kind)) ? undefined : this.folderOf(kind));
    const read = chosen === undefined ? [] : await officialFilesIn(chosen, kind);
    const started = await this.unitOfWork.run(async (work) => {
      const id = randomUUID();
      const files = read.map(({ name, bytes }) => ({ id: randomUUID(), kind, name, bytes }));
      if (files.length) await work.db.insert(ReferenceFileEntity, files);
      const wanted = chosen === undefined ? await waiting(work.db, kind) : files;
      if (!wanted.length) throw new ProblemError('reference-files-missing');
      const row = work.db.create(ReferenceImportEntity, {
        ...{ id, kind, mayEnd, state: 'queued', phase: 'waiting', requestedBy: by, requestedAt: work.now },
        fileNames: wanted.map(({ name }) => name).sort(),
        total: 0,
      });
      await work.db.insert(ReferenceImportEntity, row as object);
      for (const file of wanted) await work.db.update(ReferenceFileEntity, { id: file.id }, { importId: id });
      await work.db.query(
        `update reference_import set total =
           (select coalesce(sum(length(bytes)), 0) from reference_file where import_id = $1) where id = $1`,
        [id],
      );
      await tell(work, { id, action: 'start', by });
      return work.db.findOneByOrFail(ReferenceImportEntity, { id });
    });
    await afterCommit(() => this.runner.enqueue([started]));
    return viewOf(started);
  }

  async list(): Promise<{ items: View[]; waiting: { kind: ReferenceKind; name: string }[] }> {
    const order = { requestedAt: 'DESC', id: 'ASC' } as const;
    const rows = await this.dataSource.getRepository(ReferenceImportEntity).find({ order, take: SHOWN });
    const files = await waiting(this.dataSource.manager);
    return { items: rows.map(viewOf), waiting: files.map(({ kind, name }) => ({ kind, name })) };
  }

  /** @throws ProblemError `not-found` */
  async view(id: string): Promise<View> {
    return viewOf(found(await this.dataSource.getRepository(ReferenceImportEntity).findOneBy({ id })));
  }

  /** @throws ProblemError `not-found`, `transition-not-allowed` */
  async take(id: string, action: ImportAction, by: string): Promise<View> {
    const row = await this.unitOfWork.run(async (work) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const one = found(await work.db.findOne(ReferenceImportEntity, { where: { id }, lock }));
      const state = stateAfter(one.state, action);
      const begun = { runs: one.runs + 1, phase: 'waiting', processed: 0, failure: null, endedAt: null } as const;
      const changes = { state, ...(action === 'resume' ? begun : { endedAt: work.now }) };
      await work.db.update(ReferenceImportEntity, { id }, changes);
      await tell(work, { id, action, by });
      return Object.assign(one, changes);
    });
    if (action === 'resume') await afterCommit(() => this.runner.enqueue([row]));
    return viewOf(row);
  }

  /** What the operator named for the whole server. */
  private folderOf(kind: ReferenceKind): string | undefined {
    return kind === 'occupations' ? this.settings.values.romeDataDir : undefined;
  }

  private async hasWaiting(kind: ReferenceKind): Promise<boolean> {
    return (await waiting(this.dataSource.manager, kind)).length > 0;
  }
}

const waiting = (db: Work['db'], kind?: ReferenceKind): Promise<ReferenceFileEntity[]> =>
  db.find(ReferenceFileEntity, { where: { ...(kind && { kind }), importId: IsNull() }, order: { name: 'ASC' } });

const tell = (work: Work, { id, action, by }: { id: string; action: string; by: string }) =>
  recordAct(work, { actorId: by, action: `reference.${action}`, subjectType: 'reference', subjectId: id });

/** An import as administrators see it. */
const viewOf = (one: ReferenceImportEntity): View => ({
  ...{ id: one.id, kind: one.kind, state: one.state, phase: one.phase, processed: one.processed, total: one.total },
  ...{ files: one.fileNames, tables: one.tables, problemCount: one.problemCount, problems: one.problems },
  failure: one.failure,
  requestedAt: one.requestedAt.toISOString(),
  startedAt: one.startedAt?.toISOString() ?? null,
  endedAt: one.endedAt?.toISOString() ?? null,
  actions: actionsIn(one.state),
});
