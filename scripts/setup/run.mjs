/** The steps from a clone to something that starts: packages, the embedded PostgreSQL, the build; each only when it is needed. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildReady, buildSteps } from './build.mjs';
import { postgresReadyIn, preparePostgresIn } from './embedded-postgres.mjs';
import { report } from './failure.mjs';
import { withLock } from './lock.mjs';
import { installPackages, packagesReady } from './packages.mjs';

const clone = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Makes the clone ready, says what it does, and ends the program with code 1 and one sentence when it cannot. */
export async function run(root = clone) {
  try {
    const stages = stagesOf(root);
    if (stages.every(({ ready }) => ready(root))) return;
    await withLock(join(root, 'var/setup.lock'), () => runStages(stages, root), sayWhoIsWaitedFor);
  } catch (error) {
    console.error(report(error, root));
    process.exitCode = 1;
  }
}

function stagesOf(root) {
  return [
    {
      ready: packagesReady,
      steps: [{ name: 'Installing the packages (a minute or two, once)', run: () => installPackages(root) }],
    },
    {
      ready: postgresReadyIn,
      steps: [{ name: 'Linking the embedded PostgreSQL', run: () => preparePostgresIn(root) }],
    },
    { ready: buildReady, steps: buildSteps(root) },
  ];
}

/** Asks each stage again: another set-up may have done it while we waited. */
async function runStages(stages, root) {
  for (const { ready, steps } of stages) {
    if (ready(root)) continue;
    for (const step of steps) await timed(step);
  }
}

async function timed({ name, run }) {
  const start = performance.now();
  process.stdout.write(`${name} … `);
  try {
    await run();
    process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}

function sayWhoIsWaitedFor({ pid }) {
  console.log(`Waiting for another set-up of this folder (process ${pid}) …`);
}
