import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the server of a folder writes in its postmaster.pid: `status` is `starting`, `ready`, `stopping` or empty. */
export interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

/** Who lives under a process id: nobody, the server of this folder (or one we cannot tell from it), or an unrelated process. */
export type Occupant = 'nobody' | 'server' | 'stranger';

/** Reads postmaster.pid; nothing when there is none. */
export function readPostmaster(dir: string): Postmaster | undefined {
  const lines = textOf(join(dir, 'postmaster.pid'))?.split('\n');
  if (!lines) return undefined;
  return { pid: Math.abs(Number(lines[0])), port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
}

/** Tells a surviving server from a process id that was given to somebody else since; in doubt, it is the server. */
export function occupantOf(pid: number, dir: string): Occupant {
  if (!pid || !isAlive(pid)) return 'nobody';
  const { program, zombie, cwd } = (process.platform === 'linux' ? linuxProcess : otherProcess)(pid);
  if (zombie) return 'nobody';
  if (program !== undefined && !program.startsWith('postgres')) return 'stranger';
  // A server works inside its data folder.
  return cwd === undefined || cwd === dir ? 'server' : 'stranger';
}

/**
 * Writes our own process id in a pid file that names no server of this folder. PostgreSQL takes a file that names its parent as
 * left over, and, unlike with a file removed by hand, still checks that no orphan of the old server uses the folder.
 */
export function takeOverPidFile(dir: string) {
  const file = join(dir, 'postmaster.pid');
  const text = textOf(file);
  if (text !== undefined) writeFileSync(file, text.replace(/^-?\d*/, String(process.pid)));
}

/** Whether a process has this id, even one of another user. */
export function isAlive(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

interface Process {
  program?: string;
  zombie?: boolean;
  cwd?: string;
}

function linuxProcess(pid: number): Process {
  const [, program, state] = textOf(`/proc/${pid}/stat`)?.match(/\((.*)\) (\w)/s) ?? [];
  return { program, zombie: state === 'Z', cwd: quietly(() => readlinkSync(`/proc/${pid}/cwd`)) };
}

function otherProcess(pid: number): Process {
  const [command, args] =
    process.platform === 'win32'
      ? ['tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']]
      : ['ps', ['-p', String(pid), '-o', 'stat=,comm=']];
  const line = quietly(() =>
    execFileSync(command as string, args as string[], { encoding: 'utf8', stdio: 'pipe' }).trim(),
  );
  if (process.platform === 'win32') return { program: line?.match(/^"([^"]+)"/)?.[1] };
  const [, state, program] = line?.match(/^(\S+)\s+(.*)$/) ?? [];
  return { program: program && basename(program), zombie: state?.startsWith('Z') };
}

const textOf = (file: string) => quietly(() => readFileSync(file, 'utf8'), 'ENOENT', 'ESRCH');

function quietly<T>(read: () => T, ...codes: string[]) {
  try {
    return read();
  } catch (error) {
    if (codes.length && !codes.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return undefined;
  }
}
