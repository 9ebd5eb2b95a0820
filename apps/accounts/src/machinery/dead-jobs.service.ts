import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { actorIdOf, type Principal } from '@app/platform/identity/principal.js';
import type { DeadJob } from '@app/platform/queue/job.js';
import { QUEUE_BACKEND, type QueueBackend } from '@app/platform/queue/queue-backend.js';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service.js';

/**
 * The jobs that failed for good, in the queues of every app that shares this database (`platform.queue` names them), and a second chance
 * for each. It shows what broke; it neither mends nor forgets.
 */
@Injectable()
export class DeadJobs {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** All of them, the latest first. */
  async list(): Promise<DeadJob[]> {
    const dead = await Promise.all((await this.names()).map((queue) => this.queues.dead(queue)));
    return dead.flat().sort((a, b) => b.failedAt.getTime() - a.failedAt.getTime());
  }

  /** @throws ProblemError `job-unknown` */
  async retry({ queue, id }: { queue: string; id: string }, by: Principal): Promise<void> {
    const known = (await this.names()).includes(queue);
    if (!known || !(await this.queues.retryDead(queue, id))) throw new ProblemError('job-unknown');
    const act = { actorId: actorIdOf(by), action: 'retry', subjectType: 'job', subjectId: `${queue}/${id}` };
    await this.unitOfWork.run((work) => this.audit.record(work, act));
  }

  private async names(): Promise<string[]> {
    const rows: { name: string }[] = await this.dataSource.query('select name from platform.queue order by name');
    return rows.map(({ name }) => name);
  }
}
