import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seconds, type Section } from './measure.js';

/** A fresh clone until it serves, the same folder again, and what it holds in memory at rest. Linux reads the memory of each process. */
const PORT = '4610';
const REST_MS = 10_000;

export async function startUp(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  try {
    execFileSync('git', ['clone', '--quiet', process.cwd(), folder]);
    const fresh = await untilReady(folder);
    await stop(fresh.child);
    const warm = await untilReady(folder);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const memory = memoryOf(warm.child.pid!);
    const stopMs = await stop(warm.child);
    return {
      title: 'Start',
      how: 'A clone of this commit in an empty folder, `npm start` until the address to open is printed; npm finds packages in its cache.',
      rows: [
        row('fresh clone to ready (install, build, initdb, demo files)', seconds(fresh.ms)),
        row('warm start to ready', seconds(warm.ms)),
        row('Ctrl-C to gone', seconds(stopMs)),
        row('memory at rest: Node', memory.node),
        row('memory at rest: PostgreSQL, all processes (proportional)', memory.postgres),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const row = (what: string, measured: string) => ({ what, measured, against: '', ratio: '' });

function untilReady(folder: string): Promise<{ child: ChildProcess; ms: number }> {
  const startedAt = performance.now();
  const child = spawn('npm', ['start', '--', '--port', PORT], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (output.includes('\nOpen http')) resolve({ child, ms: performance.now() - startedAt });
    });
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${output.slice(-2_000)}`)));
  });
}

async function stop(child: ChildProcess): Promise<number> {
  const startedAt = performance.now();
  child.removeAllListeners('exit');
  const gone = new Promise((resolve) => child.on('exit', resolve));
  process.kill(-child.pid!, 'SIGINT');
  await gone;
  return performance.now() - startedAt;
}

/** Proportional set size of the group's Node and of its PostgreSQL. */
function memoryOf(group: number): { node: string; postgres: string } {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const total = { node: 0, postgres: 0 };
  const server = processes
    .map(describe)
    .find(({ group: own, command }) => own === group && command.startsWith('node ') && command.includes('standalone'));
  for (const { pid, command, parent } of processes.map(describe)) {
    if (pid === server?.pid) total.node += pssOf(pid);
    if (command.includes('postgres') && (parent === server?.pid || command.startsWith('postgres:')))
      total.postgres += pssOf(pid);
  }
  const megabytes = (kilobytes: number) => `${Math.round(kilobytes / 1024)} MB`;
  return { node: megabytes(total.node), postgres: megabytes(total.postgres) };
}

function describe(pid: string) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const [, parent, group] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return { pid, command, parent: parent!, group: Number(group) };
  } catch {
    return { pid, command: '', parent: '', group: 0 };
  }
}

function pssOf(pid: string): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
