import { Settings } from '@app/platform/config/settings.js';
import { LOG, type Log } from '@app/platform/telemetry/log.js';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { createAuth, type Auth } from './better-auth.js';
import { SessionActs } from './session-acts.service.js';

const POOL = { max: 5, keepAlive: true, application_name: 'passerelle sessions', statement_timeout: 15_000 };

/**
 * Who signed in: better-auth keeps the sessions, checks letters and passwords and signs the five-minute tokens, on the tables of this app.
 * Every other app only verifies those tokens. `mount-auth.ts` says which of its doors are open.
 */
@Injectable()
export class Sessions implements OnApplicationShutdown {
  readonly auth: Auth;
  private readonly pool: pg.Pool;

  constructor(
    readonly settings: Settings,
    @Inject(LOG) readonly log: Log,
    acts: SessionActs,
  ) {
    const { values } = settings;
    this.pool = new pg.Pool({ connectionString: values.databaseUrl, options: '-c search_path=accounts', ...POOL });
    this.pool.on('error', (error) => log.error({ err: error }, 'sessions'));
    this.auth = createAuth({ settings: values, pool: this.pool, log, events: acts });
  }

  /** The form in which a password is kept. */
  async hashOf(password: string): Promise<string> {
    const context = await this.auth.$context;
    return context.password.hash(password);
  }

  /** Late, because requests that are under way at the end still ask who is asking. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
