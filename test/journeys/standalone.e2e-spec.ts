import { until } from '@app/testing/until.js';
import { freePort } from '@app/testing/test-app.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `npm start` as somebody at a terminal meets it: who holds the data, what is taken, what survives a crash. */
interface Started {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
}

describe('the process that npm start runs', () => {
  let folder: string;
  let port: number;
  const running = new Set<Started>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'passerelle-standalone-'));
    port = await freePort();
  });
  afterEach(async () => {
    for (const started of running) started.child.kill('SIGINT');
    await Promise.all([...running].map(({ ended }) => ended));
    running.clear();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function start(args: string[], env: Record<string, string> = {}): Started {
    const child = spawn(process.execPath, ['--import', './scripts/ts.mjs', 'apps/standalone/src/main.ts', ...args], {
      env: { PATH: process.env.PATH, DATA_DIR: folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
    const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
    const started = { child, output: () => output, ended };
    running.add(started);
    return started;
  }

  async function ready(started: Started): Promise<string> {
    return until('an address to open', () => /^Open (\S+?),? /m.exec(started.output())?.[1], 60_000).catch(
      (error: unknown) => {
        throw new Error(`${String(error)}\n${started.output()}`);
      },
    );
  }

  it('serves, tells a second one who holds the data, and stops within five seconds', async () => {
    const first = start(['--empty', '--port', String(port)]);
    const url = await ready(first);
    expect((await fetch(new URL('/health/ready', url))).status).toBe(200);
    expect(first.output()).toMatch(
      /database: embedded PostgreSQL, queue: PostgreSQL, search: PostgreSQL, mail: embedded mailbox/,
    );

    const second = start(['--empty', '--port', String(await freePort())]);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(
      `already runs on this data: process ${first.child.pid}, http://127.0.0.1:${port}`,
    );

    const asked = Date.now();
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(5_000);
  });

  it('says what to do when the port is taken, and lets the data go', async () => {
    const first = start(['--empty', '--port', String(port)]);
    await ready(first);
    const other = mkdtempSync(join(tmpdir(), 'passerelle-standalone-'));
    const second = start(['--empty', '--port', String(port)], { DATA_DIR: other });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`Port ${port} is taken: stop what uses it, or start with another one`);
    rmSync(other, { recursive: true, force: true });
  });

  it('recovers by itself after kill -9, with the demo that was read in', async () => {
    const first = start(['--port', String(port)]);
    const url = await ready(first);
    const count = async () =>
      ((await (await fetch(new URL('/api/offers?limit=100', url))).json()) as { items: object[] }).items.length;
    const before = await count();
    expect(before).toBeGreaterThan(30);
    first.child.kill('SIGKILL');
    await first.ended;

    const second = start(['--port', String(port)]);
    await ready(second);
    expect(await count()).toBe(before);
    expect(second.output()).not.toContain('offres.csv');
  });

  it('asks before it throws data away, and never guesses the answer', async () => {
    const refused = start(['--fresh', '--port', String(port)]);
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain('--fresh asks first: answer in a terminal, or add --yes.');

    const fresh = start(['--fresh', '--yes', '--empty', '--port', String(port)]);
    const url = await ready(fresh);
    expect(await (await fetch(new URL('/api/offers', url))).json()).toEqual({ items: [], cursor: null });
  });

  it('refuses production without every part named, a public address in a demo, and words it does not know', async () => {
    const production = start([], { NODE_ENV: 'production', DATABASE_URL: 'embedded' });
    expect(await production.ended).toBe(1);
    expect(production.output()).toMatch(/SMTP_URL=smtps:.*\n.*PUBLIC_URL=https/);

    const open = start([], { HOST: '0.0.0.0' });
    expect(await open.ended).toBe(1);
    expect(open.output()).toContain('listens on this machine only');

    const unknown = start(['--emtpy']);
    expect(await unknown.ended).toBe(1);
    expect(unknown.output()).toContain('--empty    no demo accounts');
    expect(unknown.output()).not.toMatch(/^\s+at /m);
  });
});
