import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { APP, type AppDefinition } from '@app/platform/app-definition.js';
import { READABLE } from '@app/platform/imports/import-lifecycle.js';
import { PlacesWatch } from '@app/platform/places/official/places-watch.js';
import type { RunningJob } from '@app/platform/queue/job.js';
import { HopelessJob, QUEUE_BACKEND, type QueueBackend } from '@app/platform/queue/queue-backend.js';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Occupations } from '../occupations/occupations.service.js';
import type { ReadFiles } from './official-list.js';
import { readKept } from './read-kept.js';
import { ReferenceFileEntity } from './reference-file.entity.js';
import { ReferenceImportEntity, type FileProblem } from './reference-import.entity.js';
import { TooManyEnded, writeLists } from './write-lists.js';

const SHOWN_PROBLEMS = 250;
const TELL_EVERY_MS = 200;

/**
 * Imports official files in the `reference` queue, one import at a time: everything is read, then written in one transaction. So a crash, a
 * cancellation or a file that is wrong leaves what was there, and going on means beginning anew, which takes seconds.
 */
@Injectable()
export class ReferenceRunner implements OnApplicationBootstrap {
  private readonly queue: string;

  constructor(
    @Inject(APP) app: AppDefinition,
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
    private readonly occupations: Occupations,
    private readonly places: PlacesWatch,
  ) {
    this.queue = `${app.name}-reference`;
  }

  /** Imports that were under way when the process died begin anew. */
  async onApplicationBootstrap(): Promise<void> {
    this.queues.work(this.queue, 1, (job) => this.run(job));
    await this.enqueue(await this.imports.findBy({ state: In(['queued', 'running']) }));
  }

  /** A job per run: the one of a run that failed for good stays with the dead. */
  async enqueue(imports: Pick<ReferenceImportEntity, 'id' | 'runs'>[]): Promise<void> {
    const jobs = imports.map(({ id, runs }) => ({ id: `${id}-${runs}`, name: 'reference', data: { importId: id } }));
    if (jobs.length) await this.queues.add(this.queue, jobs);
  }

  private async run(job: RunningJob): Promise<void> {
    const { importId } = job.data as { importId: string };
    try {
      await this.import(importId, job.signal);
    } catch (error) {
      const forGood = job.last || error instanceof HopelessJob;
      if (forGood && !job.signal.aborted) await this.fail(importId, 'unforeseen');
      throw error;
    }
  }

  private async import(id: string, stop: AbortSignal): Promise<void> {
    const now = this.unitOfWork.now();
    const begun = { state: 'running', phase: 'reading', processed: 0, startedAt: now } as const;
    const { affected } = await this.imports.update({ id, state: In([...READABLE]) }, begun);
    if (!affected) return;
    const one = await this.imports.findOneByOrFail({ id });
    const files = await this.read(one, stop);
    if (!files) return;
    const refused = files.problems.some((problem) => problem.refused);
    if (refused || !files.lists.length) return this.fail(id, 'files-refused', files.problems);
    try {
      await this.unitOfWork.run((work) => this.write(work, { id, mayEnd: one.mayEnd, files }));
    } catch (error) {
      if (!(error instanceof TooManyEnded)) throw error;
      const { detail } = error;
      const problem = { file: '', line: 0, code: 'too-many-ended', detail, refused: true };
      return this.fail(id, 'too-many-ended', [problem, ...files.problems]);
    }
    this.occupations.forget();
    await this.places.look();
  }

  /** @returns undefined when somebody cancelled it meanwhile */
  private async read({ id, kind }: ReferenceImportEntity, stop: AbortSignal): Promise<ReadFiles | undefined> {
    const cancelled = new AbortController();
    let [bytes, told] = [0, 0];
    const tell = async () => {
      const processed = (told = bytes);
      const { affected } = await this.imports.update({ id, state: 'running' }, { processed });
      if (!affected) cancelled.abort();
    };
    const timer = setInterval(() => void (told === bytes || tell().catch(() => undefined)), TELL_EVERY_MS);
    try {
      const signal = AbortSignal.any([stop, cancelled.signal]);
      const files = await readKept(this.dataSource, { id, kind }, { signal, onProgress: (read) => (bytes = read) });
      await tell();
      return cancelled.signal.aborted ? undefined : files;
    } catch (error) {
      if (cancelled.signal.aborted) return undefined;
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  private async write(work: Work, { id, mayEnd, files }: { id: string; mayEnd: boolean; files: ReadFiles }) {
    const { db, now } = work;
    const lock = { mode: 'pessimistic_write' } as const;
    const one = await db.findOneOrFail(ReferenceImportEntity, { where: { id }, lock });
    if (one.state !== 'running') return;
    const { tables, problems } = await writeLists(work, files, mayEnd);
    const done = { state: 'done', phase: 'writing', tables, failure: null, endedAt: now } as const;
    await db.update(ReferenceImportEntity, { id }, { ...done, ...told([...problems, ...files.problems]) });
    // Their names stay with the import; the bytes were for beginning anew.
    await db.delete(ReferenceFileEntity, { importId: id });
  }

  private async fail(id: string, failure: string, problems?: FileProblem[]): Promise<void> {
    const ended = { state: 'failed', failure, endedAt: this.unitOfWork.now() } as const;
    await this.imports.update({ id, state: In([...READABLE]) }, { ...ended, ...(problems && told(problems)) });
  }

  private get imports() {
    return this.dataSource.getRepository(ReferenceImportEntity);
  }
}

const told = (problems: FileProblem[]) => ({
  problemCount: problems.length,
  problems: problems.slice(0, SHOWN_PROBLEMS),
});
