/** One running server: found alive, or started; the port in use is the one its pid file says. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { role } from './cluster.js';
import { failure, PostgresFailure } from './failure.js';
import type { Launcher } from './launcher.js';
import { passwordFile, readPassword } from './password.js';
import { occupantOf, readPostmaster } from './postmaster.js';

/** A server that accepts connections. */
export interface Server {
  pid: number;
  port: number;
}

/** What a start needs to know. */
export interface StartContext {
  dir: string;
  launcher: Launcher;
  flags: string[];
  log: (line: string) => void;
}

/** The address of a database of this server, with the password. */
export const addressOf = (dir: string, port: number, database: string) =>
  `postgres://${role}:${readPassword(dir)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

/** Whether the server of this folder answers on this port; a refused password is an error, anything else a no. */
export async function accepts(dir: string, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: addressOf(dir, port, 'postgres'), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ dir: string }>(`select current_setting('data_directory') as dir`);
    return realpathSync(rows[0]!.dir) === dir;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '28P01')
      throw new PostgresFailure(`The server of ${dir} refuses the password of ${passwordFile(dir)}: ${renewal}.`);
    if (code === '3D000')
      throw new PostgresFailure(`The server of ${dir} has lost its "postgres" database: create it again.`);
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const renewal = 'stop the server, delete that file and start again, and a new one will be made';

/** What says that another process was a moment faster, or that what a killed server left behind is still going away. */
const passing = /address already in use|"postmaster.pid" already exists|pre-existing shared memory block/i;

/** Starts a server on a free port; returns, instead of throwing, a failure that another try may not meet. */
export async function launch(context: StartContext, deadline: number): Promise<Server | PostgresFailure> {
  const { dir, launcher, flags, log } = context;
  const port = await freePort();
  const [command, args] = launcher.command(launcher.bin.postgres, [
    '-D',
    dir,
    '-p',
    String(port),
    ...settings,
    ...flags,
  ]);
  const child = spawn(command, args, { ...launcher.options, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const words = listen(child, log);
  await ready(child, dir, deadline);
  if (child.pid && child.exitCode === null && child.signalCode === null) {
    try {
      if (await accepts(dir, port)) return { pid: child.pid, port };
    } catch (error) {
      child.kill('SIGINT');
      throw error;
    }
    child.kill('SIGINT');
  }
  const problem = failure(dir, words.error, words.said);
  if (passing.test(words.said)) return problem;
  throw problem;
}

/** Loopback only and no socket file; room for several apps with their pools. */
const settings = Object.entries({
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  logging_collector: 'off',
  log_checkpoints: 'off',
}).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

function listen(child: ChildProcess, log: (line: string) => void) {
  const words: { said: string; error?: unknown } = { said: '' };
  child.on('error', (error) => (words.error = error));
  child.stderr?.on('data', (data) => {
    words.said = (words.said + String(data)).slice(-8_000);
    String(data).trim().split('\n').forEach(log);
  });
  // Neither the server nor its output keeps our process from ending.
  child.unref();
  (child.stderr as unknown as { unref?(): void } | null)?.unref?.();
  return words;
}

/** The pid file says when the server is ready, which spares it the connections that it would have to refuse. */
async function ready(child: ChildProcess, dir: string, deadline: number) {
  let closed = false;
  child.once('close', () => (closed = true));
  while (!closed && Date.now() < deadline) {
    const found = readPostmaster(dir);
    if (found?.pid === child.pid && found?.status === 'ready') return;
    await sleep(10);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Fast shutdown: sessions are closed, everything is written, and the process is gone when this returns. */
export async function shutDown(dir: string, pid: number, launcher: Launcher): Promise<void> {
  if (readPostmaster(dir)?.pid === pid && occupantOf(pid, dir) === 'server') {
    // Windows has no signals: Node would kill the server instead.
    if (process.platform === 'win32')
      spawnSync(launcher.bin.pg_ctl, ['stop', '-D', dir, '-m', 'fast'], { stdio: 'ignore' });
    else process.kill(pid, 'SIGINT');
  }
  const deadline = Date.now() + 60_000;
  while (occupantOf(pid, dir) === 'server') {
    if (Date.now() > deadline)
      throw new PostgresFailure(`The server ${pid} of ${dir} is still stopping after a minute.`);
    await sleep(10);
  }
}
