import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { SetupFailure } from './failure.mjs';

/** Runs a command quietly; a failure carries what it said. */
export function runCommand({ command, args, cwd, env = process.env, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const listen = (text) => (output = (output + text).slice(-200_000));
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(output);
      const line = [basename(command), ...args].join(' ');
      reject(
        new SetupFailure(
          `"${line}" failed (${signal ?? code}): correct what it says above and run the command again.`,
          output,
        ),
      );
    });
  });
}

/** npm as the person called it, or the one in the PATH. */
export function npmCommand(args, { npm_execpath: caller = '' } = process.env) {
  if (basename(caller) === 'npm-cli.js') return { command: process.execPath, args: [caller, ...args] };
  // On Windows npm is a script, which only a shell can run.
  return { command: 'npm', args, shell: process.platform === 'win32' };
}
