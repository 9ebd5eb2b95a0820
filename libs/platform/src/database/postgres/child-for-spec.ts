/** Runs a few lines of TypeScript in a process of its own, so that a spec can kill it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that said one line and waits to be killed. */
export interface SpecChild {
  said: Record<string, unknown>;
  kill(): Promise<void>;
}

/** How the process is run: by default as ourselves. */
export interface SpecChildOptions {
  /** A command in front of node, such as `setpriv …`. */
  prefix?: string[];
  env?: NodeJS.ProcessEnv;
}

/** Runs `body`, which calls `say(value)` once; rejects with what the process wrote when it ends before that. */
export async function specChild(
  body: string,
  { prefix = [], env = process.env }: SpecChildOptions = {},
): Promise<SpecChild> {
  const script = `const say = (value) => console.log(JSON.stringify(value)); setInterval(() => {}, 1e6); ${body}`;
  const node = [process.execPath, '--import', './scripts/ts.mjs', '--input-type=module', '-e', script];
  const [command, ...args] = [...prefix, ...node];
  const child = spawn(command!, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  return { said: await firstLine(child), kill: () => kill(child) };
}

async function kill(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

function firstLine(child: ChildProcess): Promise<Record<string, unknown>> {
  let errors = '';
  child.stderr!.on('data', (text) => (errors += String(text)));
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout! }).once('line', (line) =>
      resolve(JSON.parse(line) as Record<string, unknown>),
    );
    child.once('error', reject).once('close', (code) => reject(new Error(`The process ended (${code}): ${errors}`)));
  });
}

/** Asks again until the answer is yes; an error that names the wish when it takes too long. */
export async function until(wish: string, holds: () => unknown, withinMs = 20_000): Promise<void> {
  for (const deadline = Date.now() + withinMs; !(await holds()); await sleep(20)) {
    if (Date.now() > deadline) throw new Error(`Still not after ${withinMs} ms: ${wish}`);
  }
}
