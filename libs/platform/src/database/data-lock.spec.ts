import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdDataLock, type DataLock } from './data-lock.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { specChild, until } from './postgres/child-for-spec.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'passerelle-lock-'));
const us = { pid: process.pid, address: 'http://localhost:3000' };
let server: EmbeddedPostgres;
let url: string;

beforeAll(async () => {
  server = await startEmbeddedPostgres({ dir: join(folder, 'data'), flags: ['-c', 'fsync=off'] });
  await server.createDatabase('passerelle');
  url = server.url('passerelle');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const release = async (lock: DataLock) => lock.held && (await lock.release());

it('goes to the first, and tells the second who has it', async () => {
  const lock = await holdDataLock(url, us);
  const second = await holdDataLock(url, { pid: 1, address: 'http://localhost:3001' });
  expect([lock.held, second]).toEqual([true, { held: false, by: us }]);
  await release(lock);
});

it('is free once released, which may be said twice', async () => {
  const lock = await holdDataLock(url, us);
  await Promise.all([release(lock), release(lock)]);
  const again = await holdDataLock(url, us);
  expect(again.held).toBe(true);
  await release(again);
});

it('is free as soon as the process that held it was killed', async () => {
  const child = await specChild(`
    const { holdDataLock } = await import('./libs/platform/src/database/data-lock.js');
    const lock = await holdDataLock(${JSON.stringify(url)}, { pid: process.pid, address: 'http://localhost:4000' });
    say({ held: lock.held, pid: process.pid });`);
  expect(await holdDataLock(url, us)).toEqual({
    held: false,
    by: { pid: child.said.pid, address: 'http://localhost:4000' },
  });
  await child.kill();
  await until('the lock is free', async () => {
    const lock = await holdDataLock(url, us);
    await release(lock);
    return lock.held;
  });
});

it('belongs to one database, not to the whole server', async () => {
  const lock = await holdDataLock(url, us);
  const other = await holdDataLock(server.url('postgres'), us);
  expect(other.held).toBe(true);
  await Promise.all([release(lock), release(other)]);
});

it('does not make the process fall when the server goes away', async () => {
  await holdDataLock(url, us);
  await server.stop();
  server = await startEmbeddedPostgres({ dir: join(folder, 'data'), flags: ['-c', 'fsync=off'] });
  url = server.url('passerelle');
  const lock = await holdDataLock(url, us);
  expect(lock.held).toBe(true);
  await release(lock);
});
