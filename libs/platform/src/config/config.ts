import { z } from 'zod';

/**
 * Configuration, read once. A backend is chosen by giving its URL; without one the embedded default serves. Production names each
 * backend (the word `embedded` is accepted, absence is not) and refuses to start otherwise, with the line to write.
 */
const url = (protocol: RegExp, example: string) =>
  z.union([z.literal('embedded'), z.url({ protocol })], { error: `write an address like ${example}, or embedded` });

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: z.url().optional(),
  ACCOUNTS_URL: z.url().optional(),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user:password@host:5432/passerelle').optional(),
  REDIS_URL: url(/^rediss?$/, 'redis://host:6379').optional(),
  MEILI_URL: url(/^https?$/, 'http://host:7700').optional(),
  SMTP_URL: url(/^smtps?$/, 'smtps://user:password@host:465').optional(),
  MAIL_FROM: z.string().default('Passerelle <bonjour@passerelle.example>'),
  AUTH_SECRET: z.string().min(32).optional(),
  LINK_SECRET: z.string().min(32).optional(),
  PROTECTED_KEY: z
    .string()
    .regex(/^[^,]{32,}(,[^,]{32,})*$/, 'at least 32 random characters, older keys after commas')
    .optional(),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[\w{}-]+$/)
    .default('{passerelle}'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
  DATA_DIR: z.string().default('var'),
  ROME_DATA_DIR: z.string().optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(9).default(0),
});

/** What production must say, with an example of the line to write. */
const NAMED_IN_PRODUCTION = {
  DATABASE_URL: 'DATABASE_URL=postgres://user:password@host:5432/passerelle',
  REDIS_URL: 'REDIS_URL=redis://host:6379   (or REDIS_URL=embedded: queues on the same PostgreSQL)',
  MEILI_URL: 'MEILI_URL=http://:key@host:7700   (or MEILI_URL=embedded: search on the same PostgreSQL)',
  SMTP_URL: 'SMTP_URL=smtps://user:password@host:465',
  PUBLIC_URL: 'PUBLIC_URL=https://passerelle.example',
  AUTH_SECRET: 'AUTH_SECRET=<at least 32 random characters>',
  LINK_SECRET: 'LINK_SECRET=<at least 32 other random characters>',
} as const;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

export interface Config {
  production: boolean;
  host: string;
  port: number;
  publicUrl: string | undefined;
  accountsUrl: string | undefined;
  /** `undefined` where the embedded default serves. */
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  meiliUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  authSecret: string | undefined;
  linkSecret: string | undefined;
  /** Seals protected facts; older keys follow after commas and still read. Only the app that holds such facts needs it. */
  protectedKey: string | undefined;
  queuePrefix: string;
  logLevel: string;
  dataDir: string;
  /** Folder of the official ROME archive, for an import that names no files. */
  romeDataDir: string | undefined;
  /** How many proxies stand before us: whose word we take for the caller's address. */
  trustProxy: number;
}

/** A configuration that cannot serve; `message` holds one line per mistake, with what to write. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const named = (value: string | undefined): string | undefined => (value === 'embedded' ? undefined : value);

/**
 * @param env the environment, as `process.env` gives it; empty values count as absent
 * @throws ConfigError
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  if (!production && !LOOPBACK.has(values.HOST)) {
    throw new ConfigError(
      `HOST=${values.HOST}: outside production Passerelle listens on this machine only (127.0.0.1); its accounts are for a demo.`,
    );
  }
  const missing = Object.entries(NAMED_IN_PRODUCTION).filter(([name]) => present[name] === undefined);
  if (production && missing.length) {
    throw new ConfigError(`Production names every part. Add:\n${missing.map(([, line]) => `  ${line}`).join('\n')}`);
  }
  return {
    production,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL,
    accountsUrl: values.ACCOUNTS_URL,
    databaseUrl: named(values.DATABASE_URL),
    redisUrl: named(values.REDIS_URL),
    meiliUrl: named(values.MEILI_URL),
    smtpUrl: named(values.SMTP_URL),
    mailFrom: values.MAIL_FROM,
    authSecret: values.AUTH_SECRET,
    linkSecret: values.LINK_SECRET,
    protectedKey: values.PROTECTED_KEY,
    queuePrefix: values.QUEUE_PREFIX,
    logLevel: values.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    dataDir: values.DATA_DIR,
    romeDataDir: values.ROME_DATA_DIR,
    trustProxy: values.TRUST_PROXY,
  };
}
