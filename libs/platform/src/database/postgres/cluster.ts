/**
 * The data folder of the embedded server. It is made in a folder beside and renamed when finished, so a folder with the final
 * name is whole; nothing here deletes a folder that somebody else made: one that initdb left unfinished is moved aside.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { failure, PostgresFailure } from './failure.js';
import type { Launcher } from './launcher.js';
import { createPassword, newPassword, readPassword } from './password.js';
import { isAlive } from './postmaster.js';

/** What stands at the data folder's path: `absent` covers an empty folder, `foreign` a folder of something else. */
export type FolderState = 'absent' | 'whole' | 'unfinished' | 'foreign';

/** The only role of the embedded server. */
export const role = 'app';

/** Looks at a folder without changing it. */
export function folderState(dir: string): FolderState {
  const names = existsSync(dir) ? readdirSync(dir) : [];
  if (!names.length) return 'absent';
  // initdb makes template0 (always number 4) after everything that matters; it cannot be dropped by accident.
  if (names.includes('PG_VERSION') && existsSync(join(dir, 'base', '4', 'PG_VERSION'))) return 'whole';
  return ['PG_VERSION', 'pg_wal', 'base', 'global'].some((name) => names.includes(name)) ? 'unfinished' : 'foreign';
}

/** Makes the cluster unless it is there; two processes at once end with the same one. */
export async function ensureCluster(dir: string, launcher: Launcher, { sync }: { sync: boolean }): Promise<void> {
  mkdirSync(dirname(dir), { recursive: true });
  removeLeftovers(dir);
  const state = folderState(dir);
  if (state === 'whole') return;
  if (state === 'foreign')
    throw new PostgresFailure(`${dir} holds files that are not PostgreSQL's: choose another folder.`);
  if (state === 'unfinished') renameSync(dir, `${dir}.unfinished-${Date.now()}`);
  const draft = `${dir}${draftMark}${process.pid}`;
  try {
    await initialise(draft, createPassword(dir, launcher.owner), { launcher, sync });
    publish(draft, dir);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const draftMark = '.initdb-';

async function initialise(draft: string, pwfile: string, { launcher, sync }: { launcher: Launcher; sync: boolean }) {
  mkdirSync(draft, { mode: 0o700 });
  if (launcher.owner) chownSync(draft, launcher.owner.uid, launcher.owner.gid);
  const [command, args] = launcher.command(launcher.bin.initdb, [
    ...['-D', draft, '-U', role],
    // Other users of the machine can reach the loopback: only who can read the password file may connect.
    ...['--auth=scram-sha-256', `--pwfile=${pwfile}`],
    // The password has 256 random bits: stretching it would only slow every connection down.
    ...['-c', 'scram_iterations=1'],
    ...locale(),
    ...(sync ? [] : ['--no-sync']),
  ]);
  await promisify(execFile)(command, args, launcher.options);
}

/**
 * UTF-8 everywhere, ordered by code point with PostgreSQL's own tables, so an update of the system never corrupts an index.
 * What still asks the system which characters are letters (trigrams, the text-search parser) gets a Unicode locale too.
 */
function locale() {
  const unicode: Partial<Record<NodeJS.Platform, string>> = { darwin: 'en_US.UTF-8', win32: 'en-US' };
  const letters = `--lc-ctype=${unicode[process.platform] ?? 'C.UTF-8'}`;
  return ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', letters];
}

function publish(draft: string, dir: string) {
  try {
    if (existsSync(dir)) rmdirSync(dir);
    renameSync(draft, dir);
  } catch (error) {
    if (folderState(dir) !== 'whole') throw error;
  }
}

function removeLeftovers(dir: string) {
  const prefix = basename(dir) + draftMark;
  for (const name of readdirSync(dirname(dir)).filter((name) => name.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length));
    if (pid === process.pid || !isAlive(pid)) rmSync(join(dirname(dir), name), { recursive: true, force: true });
  }
}

/** Gives a stopped cluster a new password when its password file was lost, as after restoring the folder alone. */
export async function restorePassword(dir: string, launcher: Launcher): Promise<void> {
  if (readPassword(dir)) return;
  const password = newPassword();
  const [command, args] = launcher.command(launcher.bin.postgres, ['--single', '-D', dir, 'postgres']);
  const child = spawn(command, args, { ...launcher.options, stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  child.stderr!.on('data', (text) => (said += String(text)));
  child.stdin!.end(`alter role ${role} password '${password}'\n`);
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0 || /ERROR|FATAL/.test(said)) throw failure(dir, undefined, said);
  createPassword(dir, launcher.owner, password);
}
