import { listDeadJobs, retryDeadJob } from '@app/contracts';
import { Endpoint, Input, type Incoming, type Outgoing } from '@app/platform/http/endpoint.js';
import { Controller } from '@nestjs/common';
import { DeadJobs } from './dead-jobs.service.js';

/** What broke for good, for administrators. */
@Controller()
export class DeadJobsController {
  constructor(private readonly deadJobs: DeadJobs) {}

  @Endpoint(listDeadJobs)
  async list(): Outgoing<typeof listDeadJobs> {
    const items = await this.deadJobs.list();
    return { items: items.map((job) => ({ ...job, failedAt: job.failedAt.toISOString() })) };
  }

  @Endpoint(retryDeadJob)
  async retry(@Input() { params, by }: Incoming<typeof retryDeadJob>): Outgoing<typeof retryDeadJob> {
    await this.deadJobs.retry(params, by);
    return { retried: true };
  }
}
