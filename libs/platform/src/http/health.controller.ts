import { live, ready } from '@app/contracts';
import { Controller, Inject } from '@nestjs/common';
import pg from 'pg';
import { Settings } from '../config/settings.js';
import { QUEUE_BACKEND, type QueueBackend } from '../queue/queue-backend.js';
import { Endpoint, type Outgoing } from './endpoint.js';
import { ProblemError } from './problem-error.js';

/** `live` says the process runs; `ready` asks each backend, and names the one that does not answer. */
@Controller()
export class HealthController {
  constructor(
    private readonly settings: Settings,
    @Inject(QUEUE_BACKEND) private readonly queues: QueueBackend,
  ) {}

  @Endpoint(live)
  async live(): Outgoing<typeof live> {
    return { live: true };
  }

  @Endpoint(ready)
  async ready(): Outgoing<typeof ready> {
    const checks = { database: () => this.askDatabase(), queue: () => this.queues.pending('accounts-events') };
    for (const [backend, check] of Object.entries(checks)) {
      await check().catch(() => {
        throw new ProblemError('not-ready', { backend });
      });
    }
    return { ready: true, backends: this.settings.backends };
  }

  private async askDatabase(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.settings.values.databaseUrl,
      connectionTimeoutMillis: 2_000,
    });
    await client.connect();
    await client.query('select 1').finally(() => client.end());
  }
}
