import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, runCommand } from './commands.mjs';
import { fingerprintOf } from './fingerprint.mjs';

const noteOf = (root) => join(root, 'dist/.passerelle-build');

/** True when dist was built, to the end, from the sources as they are. */
export function buildReady(root) {
  try {
    return readFileSync(noteOf(root), 'utf8') === fingerprintOf(root);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

/** The build in its two steps. Nest keeps what a deleted source left in dist, so dist goes first. */
export function buildSteps(root) {
  let fingerprint;
  return [
    {
      name: 'Building the services',
      async run() {
        fingerprint = fingerprintOf(root);
        rmSync(join(root, 'dist'), { recursive: true, force: true });
        const nest = 'node_modules/@nestjs/cli/bin/nest.js';
        await runCommand({ command: process.execPath, args: [nest, 'build', '--all', '-b', 'swc'], cwd: root });
      },
    },
    {
      name: 'Building the website',
      async run() {
        await runCommand({ ...npmCommand(['run', 'build', '-w', 'apps/web']), cwd: root });
        // Sources edited during the build have another fingerprint by now, and are built the next time.
        writeFileSync(noteOf(root), fingerprint);
      },
    },
  ];
}
