import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SLOW_LOCK } from './kill-app.js';
import { KilledProcess } from './killed-process.js';
import { backends, randomFrom, SEED } from './moments.js';

/** A story in chapters: each kills the process at its moment, and the last looks at what became of everything. */
describe.each(backends)(`a process that is killed, with queues on %s (KILL_SEED=${SEED})`, (name, redisUrl) => {
  const random = randomFrom(SEED);
  let run: KilledProcess;
  let published = 0;
  beforeAll(async () => {
    run = await KilledProcess.open(redisUrl, `${name}-${process.pid}-${Date.now()}`, {
      file: 'test/kill/child.ts',
      apps: [{ name: 'offers', queues: ['events', 'mail'] }],
      template: '',
    });
  });
  afterAll(() => run.close());

  const publish = async (count: number) => {
    run.child?.tell(String(count));
    published += count;
    await until('the events are committed', async () => (await run.count('offers.outbox_event')) === published);
  };

  it('in the middle of a migration leaves the one before, and the next process goes on', async () => {
    const holder = await run.pool.connect();
    await holder.query('select pg_advisory_lock($1)', [SLOW_LOCK]);
    run.launch();
    const waiting = `pg_locks where locktype = 'advisory' and not granted and objid = ${SLOW_LOCK}`;
    await until('the migration is half done', async () => (await run.count(waiting)) === 1, 20_000);
    await run.kill();
    expect(await run.count(`offers.migration where name like 'Slow%'`)).toBe(0);
    expect(await run.count(`pg_tables where tablename = 'slow'`)).toBe(0);
    const next = run.launch();
    await holder.query('select pg_advisory_unlock($1)', [SLOW_LOCK]);
    holder.release();
    await next.says('ready');
    expect(await run.count(`offers.migration where name like 'Slow%'`)).toBe(1);
    expect(await run.count('offers.slow')).toBe(2);
  }, 40_000);

  it('between a commit and its relay leaves the events to the next process', async () => {
    const holder = await run.pool.connect();
    await holder.query('begin');
    // The relay reads who listens: it waits here, and what publishes does not.
    await holder.query('lock table platform.subscription in access exclusive mode');
    await publish(20);
    await run.kill();
    await holder.query('rollback');
    holder.release();
    expect(await run.count('offers.outbox_event where relayed_at is null')).toBe(20);
    expect(await run.count('offers.note')).toBe(0);
    await run.start();
    await until('the next process did them', async () => (await run.count('offers.note')) === 20, 20_000);
  }, 40_000);

  it('in the middle of several hundred events', async () => {
    const enough = 20 + Math.floor(1 + random() * 250);
    await publish(300);
    await until(`${enough} are handled`, async () => (await run.count('offers.note')) >= enough, 20_000);
    await run.kill();
    await run.start();
  }, 40_000);

  it('after the mail server stored a letter and before it said so', async () => {
    const killed = new Promise<void>((resolve) => {
      run.catcher.beforeAnswer = () => run.kill().then(resolve);
    });
    await publish(10);
    await killed;
    expect(await run.count(`offers.letter where state = 'sending'`)).toBeGreaterThan(0);
    await run.start();
    await until(
      'nobody knows about that letter',
      async () => (await run.count(`offers.letter where state = 'doubtful'`)) > 0,
      20_000,
    );
  }, 40_000);

  it('again and again, at any moment of its life', async () => {
    await publish(250);
    for (let kills = 0; kills < 4; kills++) {
      const moment = Date.now() + random() * 3_000;
      await until('its moment came', () => Date.now() >= moment);
      await run.kill();
      run.launch();
    }
    await run.child?.says('ready');
  }, 60_000);

  it('has in the end done everything once, and says of which letters it does not know', async () => {
    await run.settled();
    expect(await run.count('offers.outbox_event')).toBe(published);
    expect(await run.count('offers.note')).toBe(published);
    expect(await run.count('(select distinct event_id from offers.note) as handled')).toBe(published);
    expect(await run.count('offers.letter')).toBe(published);
    const { rows } = await run.pool.query<{ id: string; state: string }>('select id, state from offers.letter');
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['sent', 'doubtful']));
    const times = (id: string) => run.catcher.stored.get(id) ?? 0;
    expect(rows.filter(({ id }) => times(id) > 1)).toEqual([]);
    expect(rows.filter(({ id, state }) => state === 'sent' && times(id) !== 1)).toEqual([]);
    expect([...run.catcher.stored.keys()].filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
    const doubtful = rows.filter(({ state }) => state === 'doubtful').map(({ id }) => id);
    const told = (await run.dead()).map(({ id, name: job }) => [job, id.slice(0, 36)]);
    expect(told.sort()).toEqual(doubtful.map((id) => ['doubtful', id]).sort());
    expect(await run.count(`offers.migration where name like 'Slow%'`)).toBe(1);
    expect(await run.count('offers.slow')).toBe(2);
  }, 60_000);
});
