/**
 * A real PostgreSQL inside the npm packages, for those who have none: `npm start` and the tests need nothing else. It makes the
 * data folder, starts the server on a free port of the loopback, finds again one that survived us, and stops it. It is not a
 * pool, knows no schema, and is never used when DATABASE_URL is set.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { ensureCluster, folderState } from './postgres/cluster.js';
import { failure } from './postgres/failure.js';
import { findOrStart, type FoundServer } from './postgres/find-or-start.js';
import { launcherFor } from './postgres/launcher.js';
import { passwordFile } from './postgres/password.js';
import { addressOf, shutDown, type StartContext } from './postgres/server.js';

/** Where the data lives and how the server is started. */
export interface EmbeddedPostgresOptions {
  dir: string;
  /** More arguments of `postgres`, such as `['-c', 'fsync=off']` for tests. */
  flags?: string[];
  /** Hears one sentence per slow step. */
  onProgress?: (step: string) => void;
  /** Hears each line that the server logs. */
  log?: (line: string) => void;
}

/** A server that accepts connections. */
export interface EmbeddedPostgres {
  /** The address of a database, with the generated password. */
  url(database: string): string;
  /** Creates a database, or a copy of another one that nobody is connected to; does nothing when it exists. */
  createDatabase(name: string, template?: string): Promise<void>;
  /** Drops a database and closes its sessions; does nothing when there is none. */
  dropDatabase(name: string): Promise<void>;
  /** Stops the server and waits until it is gone; when it was `reused`, only who holds the data (see data-lock) should. */
  stop(): Promise<void>;
  pid: number;
  /** True when the server was already running. */
  reused: boolean;
}

/** Starts the server of a folder, or joins the one that runs there; errors are one sentence that says what to do. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { flags = [], onProgress = () => undefined, log = () => undefined } = options;
  let dir = resolve(options.dir);
  try {
    dir = canonical(dir);
    const launcher = await launcherFor(dir);
    if (folderState(dir) !== 'whole') onProgress('Creating the PostgreSQL data folder (once)');
    await ensureCluster(dir, launcher, { sync: !flags.includes('fsync=off') });
    if (launcher.owner && statSync(dir).uid === 0) giveTo(launcher.owner, dir);
    const context = { dir, launcher, flags, log };
    const server = await findOrStart(context, () => onProgress('Starting PostgreSQL'));
    return handle(context, server);
  } catch (error) {
    throw failure(dir, error);
  }
}

function handle({ dir, launcher }: StartContext, { pid, port, reused }: FoundServer): EmbeddedPostgres {
  const anyDatabase = addressOf(dir, port, '');
  const url = (database: string) => anyDatabase + encodeURIComponent(database);
  const run = (sql: string, values?: unknown[]) => runOn(url('postgres'), sql, values);
  let stopped: Promise<void> | undefined;
  return {
    url,
    pid,
    reused,
    async createDatabase(name, template) {
      if ((await run('select from pg_database where datname = $1', [name])).rowCount) return;
      const copied = template ? ` template ${pg.escapeIdentifier(template)}` : '';
      await run(`create database ${pg.escapeIdentifier(name)}${copied}`).catch(unless('42P04', '23505'));
    },
    async dropDatabase(name) {
      await run(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    },
    stop: () => (stopped ??= shutDown(dir, pid, launcher)),
  };
}

async function runOn(connectionString: string, sql: string, values?: unknown[]) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}

/** Another process that created the same database a moment before us did what we wanted. */
const unless =
  (...codes: string[]) =>
  (error: Error & { code?: string }) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };

/** PostgreSQL names its folder by its real path, and so do we when we look for its process. */
function canonical(dir: string) {
  mkdirSync(dirname(dir), { recursive: true });
  return existsSync(dir) ? realpathSync(dir) : join(realpathSync(dirname(dir)), basename(dir));
}

/** A cluster that root restored from a copy belongs to root, whom PostgreSQL refuses. */
function giveTo({ uid, gid }: { uid: number; gid: number }, dir: string) {
  spawnSync('chown', ['-R', `${uid}:${gid}`, dir, passwordFile(dir)]);
}
