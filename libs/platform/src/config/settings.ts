/**
 * What a running process knows for sure: the configuration with every default resolved (the embedded database has an address by now, the
 * secrets exist). Injected everywhere as `Settings`.
 */
export interface SettingsValues {
  production: boolean;
  host: string;
  port: number;
  publicUrl: string;
  accountsUrl: string;
  databaseUrl: string;
  /** Whether that database is the embedded one, for the boot line. */
  databaseEmbedded: boolean;
  redisUrl: string | undefined;
  meiliUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  authSecret: string;
  linkSecret: string;
  /** See `Config`; `undefined` in a process that holds no protected facts. */
  protectedKey: string | undefined;
  queuePrefix: string;
  logLevel: string;
  /** Folder of the official ROME archive, for an import that names no files. */
  romeDataDir: string | undefined;
  /** Proxies before us, 0 for none. */
  trustProxy: number;
  /** Folder of the built web front end; absent when a proxy serves it. */
  webRoot: string | undefined;
}

export class Settings {
  constructor(readonly values: SettingsValues) {}

  /** The mailbox page and the demo accounts exist only outside production, with the embedded mail server. */
  get showsMailbox(): boolean {
    return !this.values.production && !this.values.smtpUrl;
  }

  /** Each backend by the name the boot line and `/health/ready` print. */
  get backends(): Record<string, string> {
    return {
      database: this.values.databaseEmbedded ? 'embedded PostgreSQL' : 'PostgreSQL',
      queue: this.values.redisUrl ? 'Redis' : 'PostgreSQL',
      search: this.values.meiliUrl ? 'Meilisearch' : 'PostgreSQL',
      mail: this.values.smtpUrl ? 'SMTP' : 'embedded mailbox',
    };
  }
}
