import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { until } from './until.js';

/** A process of ours that a spec runs from its TypeScript, listens to and kills. */
export interface Child {
  /** Everything it wrote so far, line by line, on both outputs. */
  lines: string[];
  exited: boolean;
  /** Writes a line to it. */
  tell(line: string): void;
  /** Waits for a line that begins with a word; gives the rest of it. */
  says(word: string, withinMs?: number): Promise<string>;
  kill(): Promise<void>;
}

/** @param file its path from the root of the repository */
export function startChild(file: string, env: Record<string, string>): Child {
  const process_ = spawn(process.execPath, ['--import', './scripts/ts.mjs', file], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const gone = once(process_, 'close');
  const child: Child = {
    lines: [],
    exited: false,
    tell: (line) => void process_.stdin.write(`${line}\n`),
    async says(word, withinMs = 20_000) {
      const line = await until(
        `${file} says ${word}`,
        () => {
          const said = child.lines.find((text) => text.startsWith(`${word} `));
          if (!said && child.exited) throw new Error(`${file} ended:\n${child.lines.join('\n')}`);
          return said;
        },
        withinMs,
      );
      return line.slice(word.length + 1);
    },
    async kill() {
      process_.kill('SIGKILL');
      await gone;
    },
  };
  for (const input of [process_.stdout, process_.stderr])
    createInterface({ input }).on('line', (line) => child.lines.push(line));
  process_.stdin.on('error', () => {
    // It was killed while we spoke to it.
  });
  process_.once('exit', () => (child.exited = true));
  return child;
}
