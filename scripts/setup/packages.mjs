/**
 * Whether node_modules holds what package-lock.json says. Our own note makes the answer fast; without it (somebody ran npm by
 * hand) npm's own record of what it finished is compared, so that nothing is installed twice.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, runCommand } from './commands.mjs';
import { embeddedPackage } from './embedded-postgres.mjs';
import { SetupFailure } from './failure.mjs';

const noteOf = (root) => join(root, 'node_modules/.passerelle-setup.json');
const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** True when the packages are those of the lock file. */
export function packagesReady(root) {
  const noted = readJson(noteOf(root))?.packageLock;
  if (noted) return noted === lockHash(root);
  if (!installedByHand(root)) return false;
  note(root);
  return true;
}

/** Installs the lock file from nothing; the note comes last, so that an interrupted install is done again. */
export async function installPackages(root) {
  const modules = join(root, 'node_modules');
  // "npm ci" empties the folder first, and with it those of whoever shares it.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new SetupFailure(
      `${modules} is a link to packages of another lock file: remove it and run the command again.`,
    );
  rmSync(noteOf(root), { force: true });
  // The build needs the development packages, even where NODE_ENV=production.
  const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  await runCommand({ ...npmCommand(['ci', ...flags]), cwd: root });
  note(root);
}

function note(root) {
  writeFileSync(noteOf(root), JSON.stringify({ packageLock: lockHash(root) }));
}

/** npm writes node_modules/.package-lock.json when it has finished; each package that it names must still be there. */
function installedByHand(root) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))?.packages;
  if (!installed) return false;
  const embedded = `node_modules/${embeddedPackage()}`;
  return Object.entries(wanted)
    .filter(
      ([path, { optional, devOptional }]) =>
        path.includes('node_modules/') && (path === embedded || !(optional || devOptional)),
    )
    .every(
      ([path, { version }]) => installed[path]?.version === version && existsSync(join(root, path, 'package.json')),
    );
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
