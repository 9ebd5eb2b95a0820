import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { specChild, until, type SpecChild, type SpecChildOptions } from './postgres/child-for-spec.js';
import { occupantOf, readPostmaster } from './postgres/postmaster.js';

jest.setTimeout(90_000);

const flags = ['-c', 'fsync=off'];
const folder = mkdtempSync(join(tmpdir(), 'passerelle-pg-'));
const dir = join(folder, 'data');
const pidFile = join(dir, 'postmaster.pid');
const isRoot = process.getuid?.() === 0;
const setpriv = process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0;

const ordinary = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups', '--'];
const readable = () =>
  spawnSync(ordinary[0]!, [...ordinary.slice(1), process.execPath, '--import', './scripts/ts.mjs', '-e', '']);
const canBeOrdinary = isRoot && setpriv && readable().status === 0;

/** Registers a spec where it can run, and prints why elsewhere. */
function itWhen(possible: boolean, why: string, name: string) {
  if (!possible) console.log(`not run, ${why}: ${name}`);
  // Skipped where it cannot exist: without setpriv, or the right to read the sources as another user.
  return possible ? it : it.skip;
}

const script = (at: string) => `
  const { startEmbeddedPostgres } = await import('./libs/platform/src/database/embedded-postgres.js');
  const { default: pg } = await import('pg');
  const server = await startEmbeddedPostgres({ dir: ${JSON.stringify(at)}, flags: ${JSON.stringify(flags)} });
  const client = new pg.Client(server.url('postgres'));
  await client.connect();
  await client.query('create table if not exists kept (n int)');
  await client.query('insert into kept values (1)');
  const { rows } = await client.query('select count(*)::int as n from kept');
  say({ pid: server.pid, reused: server.reused, kept: rows[0].n });`;

const children: SpecChild[] = [];
async function owner(at = dir, options?: SpecChildOptions) {
  const child = await specChild(script(at), options);
  children.push(child);
  return child;
}

async function kept(server: EmbeddedPostgres) {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from kept');
  await client.end();
  return rows[0]!.n;
}

// Without setpriv, the user that root hands over to has to be let through the folder.
beforeAll(() => chmodSync(folder, 0o755));
beforeAll(async () => (await startEmbeddedPostgres({ dir, flags })).stop());
afterEach(async () => {
  for (const child of children.splice(0)) await child.kill();
  await (await startEmbeddedPostgres({ dir, flags })).stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('after the program was killed', () => {
  it('starts again, with everything that was written', async () => {
    const child = await owner();
    await child.kill();
    const server = await startEmbeddedPostgres({ dir, flags });
    expect(await kept(server)).toBe(child.said.kept);
    if (setpriv) expect(server.reused).toBe(false);
  });

  itWhen(
    setpriv,
    'setpriv is missing',
    'the server stops with its program',
  )('the server stops with its program', async () => {
    const child = await owner();
    await child.kill();
    await until('the server is gone', () => occupantOf(Number(child.said.pid), dir) !== 'server');
    expect(existsSync(pidFile)).toBe(false);
  });

  const survived = 'joins the server that survived';
  itWhen(
    !isRoot || canBeOrdinary,
    'it needs a checkout that everybody may read',
    survived,
  )(survived, async () => {
    const child = await owner(dir, { env: { ...process.env, PATH: '/nowhere' } });
    await child.kill();
    const server = await startEmbeddedPostgres({ dir, flags });
    expect([server.reused, server.pid, await kept(server)]).toEqual([true, child.said.pid, child.said.kept]);
    await server.stop();
    expect(occupantOf(server.pid, dir)).not.toBe('server');
  });

  it('recovers when the server was killed too', async () => {
    const child = await owner();
    process.kill(Number(child.said.pid), 'SIGKILL');
    await child.kill();
    const server = await startEmbeddedPostgres({ dir, flags });
    expect([server.reused, await kept(server)]).toEqual([false, child.said.kept]);
  });

  it('waits for a server that is shutting down, then starts', async () => {
    const server = await startEmbeddedPostgres({ dir, flags });
    const stopping = server.stop();
    const next = await startEmbeddedPostgres({ dir, flags });
    await stopping;
    expect([next.reused, next.pid === server.pid]).toEqual([false, false]);
  });
});

describe('a pid file that was left over', () => {
  const leftOver = (pid: number) => `${pid}\n${dir}\n1700000000\n5432\n\n127.0.0.1\n\nready   \n`;

  it('is ignored when nobody has that number', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(pidFile, leftOver(pid));
    const server = await startEmbeddedPostgres({ dir, flags });
    expect([server.reused, readPostmaster(dir)?.pid]).toEqual([false, server.pid]);
  });

  it('is ignored when an unrelated process has that number now, which is left alone', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
    writeFileSync(pidFile, leftOver(other.pid!));
    const server = await startEmbeddedPostgres({ dir, flags });
    expect([server.reused, readPostmaster(dir)?.pid, other.exitCode]).toEqual([false, server.pid, null]);
    other.kill();
  });
});

describe('stop', () => {
  it('may be called twice, and when the server has already gone', async () => {
    const server = await startEmbeddedPostgres({ dir, flags });
    const joined = await startEmbeddedPostgres({ dir, flags });
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    await joined.stop();
    expect([occupantOf(server.pid, dir), existsSync(pidFile)]).toEqual(['nobody', false]);
  });
});

describe('users', () => {
  const asUser = 'works as an ordinary user';
  itWhen(
    canBeOrdinary,
    'it needs root, setpriv and a checkout that everybody may read',
    asUser,
  )(asUser, async () => {
    const home = mkdtempSync(join(tmpdir(), 'passerelle-user-'));
    chownSync(home, 65534, 65534);
    const child = await owner(join(home, 'data'), { prefix: ordinary });
    expect(child.said).toMatchObject({ reused: false, kept: 1 });
    await child.kill();
    await until('the server is gone', () => !existsSync(join(home, 'data', 'postmaster.pid')));
    rmSync(home, { recursive: true });
  });

  const below = 'works as root below a folder that is closed to others';
  itWhen(
    isRoot && setpriv,
    'it needs root and setpriv',
    below,
  )(below, async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o700);
    const server = await startEmbeddedPostgres({ dir: join(closed, 'data'), flags });
    expect(readFileSync(`/proc/${server.pid}/status`, 'utf8')).toMatch(/^Uid:\t65534\b/m);
    await server.stop();
  });

  const denied = 'says in one sentence that a folder may not be written';
  itWhen(
    canBeOrdinary,
    'it needs root, setpriv and a checkout that everybody may read',
    denied,
  )(denied, async () => {
    await expect(owner('/root/passerelle/data', { prefix: ordinary })).rejects.toThrow(
      /This user may not read or write \/root\/passerelle\/data/,
    );
  });
});
