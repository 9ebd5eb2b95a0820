import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildReady } from './build.mjs';
import { npmCommand } from './commands.mjs';
import { embeddedPackage, embeddedPostgresReady, prepareEmbeddedPostgres } from './embedded-postgres.mjs';
import { report } from './failure.mjs';
import { fingerprintOf } from './fingerprint.mjs';
import { isLeftOver, withLock } from './lock.mjs';
import { versionProblem } from './node-version.mjs';
import { installPackages, packagesReady } from './packages.mjs';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'passerelle-setup-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content = '') {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0', '26.0.0'])('%s is enough', (version) => {
    expect(versionProblem(version)).toBeUndefined();
  });

  it.each(['14.21.3', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])(
    '%s is too old, and we say what to install',
    (version) => {
      expect(versionProblem(version)).toMatch(
        /^Passerelle needs Node 20\.19 or newer .* this is [\d.]+: install .*\.$/,
      );
    },
  );
});

describe('what a failure says', () => {
  const npm = (code: string) => ({
    message: '"npm ci" failed (1)',
    output: `npm error code ${code}\nnpm error more words`,
  });

  it.each([
    ['a full disk', npm('ENOSPC'), 'The disk is full: '],
    [
      'a full disk during the build',
      { message: '', output: 'Error: ENOSPC: no space left on device, write' },
      'The disk is full: ',
    ],
    ['a full disk under our own files', { code: 'ENOSPC', message: 'write' }, 'The disk is full: '],
    ['no network', npm('ENOTFOUND'), 'The npm registry cannot be reached (ENOTFOUND): '],
    ['no name server', npm('EAI_AGAIN'), 'The npm registry cannot be reached (EAI_AGAIN): '],
    ['nobody there', npm('ECONNREFUSED'), 'The npm registry cannot be reached (ECONNREFUSED): '],
    ['no answer', npm('ETIMEDOUT'), 'The npm registry cannot be reached (ETIMEDOUT): '],
    ['a proxy with its own certificate', npm('SELF_SIGNED_CERT_IN_CHAIN'), 'Node does not know the certificate'],
    ['a closed registry', npm('E403'), 'The npm registry refuses to serve us (E403): '],
    ['a registry with holes', npm('E404'), 'The npm registry lacks a package'],
    ['no npm', { code: 'ENOENT', message: 'spawn npm ENOENT' }, 'npm is missing: '],
    ['a folder of somebody else', npm('EACCES'), 'A file cannot be written (EACCES): '],
  ])('%s', (_, error, start) => {
    const said = report(error, '/clone');
    expect(said).toMatch(/^[^\n]+ and run the command again\.$/);
    expect(said.slice(0, start.length)).toBe(start);
  });

  it('shows the last words of a command that failed for another reason, whatever they quote', () => {
    const output = "x.ts:3 Unexpected token\n> if (code === 'ECONNREFUSED') ;;";
    expect(report({ message: 'The build failed.', output }, '/clone')).toBe(`${output}\nThe build failed.`);
  });
});

describe('the fingerprint of the sources', () => {
  const parts: [string, () => void][] = [
    ['an edit', () => write('apps/offers/src/main.ts', 'export default 1')],
    ['an edit of the same length', () => utimesSync(join(root, 'apps/offers/src/main.ts'), 1, 2)],
    ['a new file', () => write('libs/domain/src/new.ts')],
    ['a deleted file', () => rmSync(join(root, 'libs/domain/src/old.ts'))],
    ['a renamed file', () => renameSync(join(root, 'libs/domain/src/old.ts'), join(root, 'libs/domain/src/older.ts'))],
    ['another lock file', () => write('package-lock.json', '{"lockfileVersion":3}')],
  ];
  const others: [string, () => void][] = [
    ['nothing', () => undefined],
    ['a spec', () => write('apps/offers/src/main.spec.ts')],
    ['what the build wrote', () => write('apps/web/dist/index.html')],
    ['packages', () => write('apps/web/node_modules/x/index.js')],
    ['data', () => write('var/postgres/PG_VERSION')],
  ];
  beforeEach(() =>
    ['apps/offers/src/main.ts', 'libs/domain/src/old.ts', 'package-lock.json'].forEach((path) => write(path)),
  );

  it.each(parts)('changes with %s', (_, change) => {
    const before = fingerprintOf(root);
    change();
    expect(fingerprintOf(root)).not.toBe(before);
  });

  it.each(others)('stays with %s', (_, change) => {
    const before = fingerprintOf(root);
    change();
    expect(fingerprintOf(root)).toBe(before);
  });

  it('tells a finished build from one that was cut or is old', () => {
    expect(buildReady(root)).toBe(false);
    write('dist/apps/offers/src/main.js');
    expect(buildReady(root)).toBe(false);
    write('dist/.passerelle-build', fingerprintOf(root));
    expect(buildReady(root)).toBe(true);
    write('apps/offers/src/other.ts');
    expect(buildReady(root)).toBe(false);
  });
});

describe('the packages', () => {
  const lock = (version: string) =>
    JSON.stringify({
      packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version: '1.0.0', optional: true } },
    });
  const note = 'node_modules/.passerelle-setup.json';
  beforeEach(() => write('package-lock.json', lock('1.0.0')));

  it('are not there in a fresh clone, nor after an install that was cut', () => {
    expect(packagesReady(root)).toBe(false);
    write('node_modules/a/package.json');
    expect(packagesReady(root)).toBe(false);
    write('node_modules/.package-lock.json', lock('1.0.0'));
    rmSync(join(root, 'node_modules/a'), { recursive: true });
    expect(packagesReady(root)).toBe(false);
  });

  it('are never installed through a link: what it leads to belongs to somebody else', async () => {
    write('elsewhere/a/package.json');
    symlinkSync(join(root, 'elsewhere'), join(root, 'node_modules'));
    await expect(installPackages(root)).rejects.toThrow(/is a link to packages of another lock file: remove it/);
    expect(readdirSync(join(root, 'elsewhere'))).toEqual(['a']);
  });

  it('are there when npm installed them by hand, until the lock file changes', () => {
    write('node_modules/a/package.json');
    write('node_modules/.package-lock.json', lock('1.0.0'));
    expect(packagesReady(root)).toBe(true);
    expect(readdirSync(join(root, 'node_modules'))).toContain(note.slice('node_modules/'.length));
    write('package-lock.json', lock('2.0.0'));
    expect(packagesReady(root)).toBe(false);
  });

  it('come through the npm that called us, or the one in the PATH', () => {
    const called = npmCommand(['ci'], { npm_execpath: '/opt/npm/bin/npm-cli.js' });
    expect(called).toEqual({ command: process.execPath, args: ['/opt/npm/bin/npm-cli.js', 'ci'] });
    expect(npmCommand(['ci'], { npm_execpath: '/opt/yarn.js' })).toMatchObject({ command: 'npm', args: ['ci'] });
  });
});

describe('the embedded PostgreSQL without its install script', () => {
  const links = [
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so' },
  ];
  beforeEach(() => {
    write('native/lib/libpq.so.5.18', 'library');
    write('native/bin/postgres', '#!/bin/sh\n');
    write('native/pg-symlinks.json', JSON.stringify(links));
  });

  it('gets its links and the right to run, as often as wanted', () => {
    expect(embeddedPostgresReady(root)).toBe(false);
    for (const _ of [1, 2]) prepareEmbeddedPostgres(root);
    expect(embeddedPostgresReady(root)).toBe(true);
    if (process.platform === 'win32') return;
    expect(links.map(({ target }) => readlinkSync(join(root, target)))).toEqual(['libpq.so.5.18', 'libpq.so.5.18']);
    expect(statSync(join(root, 'native/bin/postgres')).mode & 0o111).toBe(0o111);
  });

  it('asks nothing of a platform that has no such package', () => {
    expect(embeddedPostgresReady(join(root, 'nothing'))).toBe(true);
    expect(embeddedPackage({ platform: 'win32', arch: 'x64' })).toBe('@embedded-postgres/windows-x64');
  });
});

describe('two set-ups at once', () => {
  const file = () => join(root, 'var/setup.lock');

  it('work one after the other', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
    };
    await Promise.all([1, 2, 3].map(() => withLock(file(), work)));
    expect([most, readdirSync(join(root, 'var'))]).toEqual([1, []]);
  });

  it('tell who is waited for, and go on when that process is killed', async () => {
    const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
    write('var/setup.lock', JSON.stringify({ pid: holder.pid, host: hostname() }));
    const waitedFor: unknown[] = [];
    const done = withLock(
      file(),
      () => Promise.resolve('done'),
      ({ pid }: { pid: number }) => {
        waitedFor.push(pid);
        holder.kill('SIGKILL');
      },
    );
    await once(holder, 'exit');
    expect(await done).toBe('done');
    expect(waitedFor).toEqual([holder.pid]);
  });

  it('free the lock when the work fails', async () => {
    await expect(withLock(file(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(file(), () => Promise.resolve('next'))).toBe('next');
  });

  it('take a lock as left over when its process has gone, or when nobody has touched it for long', () => {
    const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
    const here = hostname();
    expect(isLeftOver({ pid: gone, host: here }, 0)).toBe(true);
    expect(isLeftOver({ pid: process.pid, host: here }, 0)).toBe(false);
    expect(isLeftOver({ pid: gone, host: 'elsewhere' }, 5)).toBe(false);
    expect(isLeftOver({ pid: gone, host: 'elsewhere' }, 1000)).toBe(true);
  });
});
