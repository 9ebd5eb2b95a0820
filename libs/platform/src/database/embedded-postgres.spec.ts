import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { specChild } from './postgres/child-for-spec.js';

jest.setTimeout(60_000);

const flags = ['-c', 'fsync=off'];
const folder = mkdtempSync(join(tmpdir(), 'passerelle-pg-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a running embedded server', () => {
  const dir = join(folder, 'below', 'main');
  let server: EmbeddedPostgres;
  beforeAll(async () => {
    server = await startEmbeddedPostgres({ dir, flags });
  });
  afterAll(() => server.stop());

  it('creates, copies and drops databases, each of them as often as wanted', async () => {
    await server.createDatabase('model');
    await server.createDatabase('model');
    await query(server.url('model'), 'create table seen (n int); insert into seen values (7)');
    await Promise.all([server.createDatabase('it\'s a "copy"', 'model'), server.createDatabase('other')]);
    expect(await query(server.url('it\'s a "copy"'), 'select n from seen')).toEqual([{ n: 7 }]);
    await server.dropDatabase('model');
    await server.dropDatabase('model');
    await expect(query(server.url('model'), 'select 1')).rejects.toMatchObject({ code: '3D000' });
  });

  it('lets two processes create the same database at once', async () => {
    await Promise.all([1, 2, 3].map(() => server.createDatabase('wanted')));
    expect(await query(server.url('wanted'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is a UTF-8 server that orders by code point, knows French letters and has the extensions we use', async () => {
    await server.createDatabase('french');
    const url = server.url('french');
    for (const name of ['pg_trgm', 'unaccent', 'btree_gist', 'cube', 'earthdistance', 'citext']) {
      await query(url, `create extension ${name}`);
    }
    const sql = `select array(select x from unnest(array['b', 'É', 'a', 'Z']) x order by x) as ordered, upper('é') as upper,
      unaccent('Évry') as plain, similarity('pâtissier', 'PÂTISSIER') as close,
      to_tsvector('french', 'L’entreprise «Éclair»')::text as words`;
    expect(await query(url, sql)).toEqual([
      { ordered: ['Z', 'a', 'b', 'É'], upper: 'É', plain: 'Evry', close: 1, words: "'entrepris':2 'éclair':3" },
    ]);
  });

  it('listens on the loopback only, and asks for the password', async () => {
    const settings = `select string_agg(name || '=' || setting, ' ' order by name) as said from pg_settings
      where name in ('listen_addresses', 'unix_socket_directories', 'max_connections', 'fsync')`;
    expect(await query(server.url('postgres'), settings)).toEqual([
      { said: 'fsync=off listen_addresses=127.0.0.1 max_connections=200 unix_socket_directories=' },
    ]);
    const stranger = server.url('postgres').replace(/:[0-9a-f]{64}@/, ':wrong@');
    await expect(query(stranger, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    if (process.platform !== 'win32') expect(statSync(`${dir}.password`).mode & 0o777).toBe(0o600);
  });

  it('is joined, not doubled, by a second start', async () => {
    const second = await startEmbeddedPostgres({ dir, flags });
    expect([second.reused, second.pid, second.url('x')]).toEqual([true, server.pid, server.url('x')]);
  });
});

describe('what stands at the path of the data', () => {
  it('says each slow step once, and nothing is left beside the data', async () => {
    const steps: string[] = [];
    const lines: string[] = [];
    const dir = join(folder, 'steps', 'data');
    const options = {
      dir,
      flags,
      onProgress: (step: string) => steps.push(step),
      log: (line: string) => lines.push(line),
    };
    await (await startEmbeddedPostgres(options)).stop();
    expect(steps).toEqual(['Creating the PostgreSQL data folder (once)', 'Starting PostgreSQL']);
    expect(lines.join('\n')).toContain('ready to accept connections');
    expect(readdirSync(join(folder, 'steps')).sort()).toEqual(['data', 'data.password']);
  });

  it('comes to one cluster and one server when several processes start at once in an empty folder', async () => {
    const dir = join(folder, 'race');
    mkdirSync(dir);
    const script = `
      const { startEmbeddedPostgres } = await import('./libs/platform/src/database/embedded-postgres.js');
      const { pid, reused } = await startEmbeddedPostgres({ dir: ${JSON.stringify(dir)} });
      say({ pid, reused });`;
    const children = await Promise.all([1, 2, 3].map(() => specChild(script)));
    const said = children.map((child) => child.said);
    const server = await startEmbeddedPostgres({ dir });
    await server.stop();
    for (const child of children) await child.kill();
    expect(new Set([server.pid, ...said.map(({ pid }) => pid)]).size).toBe(1);
    expect(said.map(({ reused }) => reused).sort()).toEqual([false, true, true]);
    expect(readdirSync(folder).filter((name) => name.startsWith('race'))).toEqual(['race', 'race.password']);
  });

  it('redoes what initdb left unfinished, and keeps it aside', async () => {
    const dir = join(folder, 'half');
    mkdirSync(join(dir, 'base', '1'), { recursive: true });
    writeFileSync(join(dir, 'PG_VERSION'), '18\n');
    mkdirSync(`${dir}.initdb-${process.pid}`);
    const server = await startEmbeddedPostgres({ dir, flags });
    expect(await query(server.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('half.'))
        .map((name) => name.replace(/\d+$/, '')),
    ).toEqual(['half.password', 'half.unfinished-']);
  });

  it('leaves a folder of something else alone', async () => {
    const dir = join(folder, 'letters');
    mkdirSync(dir);
    writeFileSync(join(dir, 'letter.txt'), 'Dear employer');
    await expect(startEmbeddedPostgres({ dir })).rejects.toThrow(
      "holds files that are not PostgreSQL's: choose another folder",
    );
    expect(readdirSync(dir)).toEqual(['letter.txt']);
  });

  it('says which version made the data when it is another one', async () => {
    const dir = join(folder, 'old');
    await (await startEmbeddedPostgres({ dir, flags })).stop();
    writeFileSync(join(dir, 'PG_VERSION'), '17\n');
    await expect(startEmbeddedPostgres({ dir, flags })).rejects.toThrow(
      /was made by PostgreSQL 17 and this is PostgreSQL \d+: /,
    );
    expect(existsSync(join(dir, 'postmaster.pid'))).toBe(false);
  });

  it('makes a new password when the file was lost', async () => {
    const dir = join(folder, 'lost');
    await (await startEmbeddedPostgres({ dir, flags })).stop();
    const before = readFileSync(`${dir}.password`, 'utf8');
    rmSync(`${dir}.password`);
    const server = await startEmbeddedPostgres({ dir, flags });
    expect(readFileSync(`${dir}.password`, 'utf8')).not.toBe(before);
    await server.stop();
  });

  it('says what to do when the password file is another one', async () => {
    const dir = join(folder, 'wrong');
    await (await startEmbeddedPostgres({ dir, flags })).stop();
    writeFileSync(`${dir}.password`, 'not this one');
    await expect(startEmbeddedPostgres({ dir, flags })).rejects.toThrow('delete that file and start again');
  });

  it('says that a flag is wrong in the words of PostgreSQL', async () => {
    const start = startEmbeddedPostgres({ dir: join(folder, 'flag'), flags: ['-c', 'no_such_setting=1'] });
    await expect(start).rejects.toThrow(/did not start in .*flag: .*no_such_setting/);
  });
});
