import { until } from '@app/testing/until.js';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { DeadJob, RunningJob } from './job.js';
import { gate } from './gate.js';
import { closing, type StartBackend } from './queue-closing.behaviour.js';
import { HopelessJob, type QueueBackend, type QueueBackendOptions } from './queue-backend.js';

/** Opens a backend on the store under test; two that are opened with the same prefix share their jobs. */
export type OpenBackend = (
  options: Pick<QueueBackendOptions, 'prefix'> & Partial<QueueBackendOptions>,
) => Promise<QueueBackend>;

/** What every queue backend does, whatever holds its jobs. */
export function queueBackendBehaviour(name: string, open: OpenBackend): void {
  describe(`queues on ${name}`, () => {
    const opened: QueueBackend[] = [];
    let count = 0;
    const start: StartBackend = async (options = {}) => {
      const backend = await open({
        prefix: `{q${process.pid}-${Date.now()}-${count++}}`,
        backoffMs: 10,
        attempts: 3,
        ...options,
      });
      opened.push(backend);
      return backend;
    };
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((backend) => backend.close()));
    });

    it('gives a job to its worker with its name, its data and its attempt', async () => {
      const backend = await start();
      const seen: Omit<RunningJob, 'signal'>[] = [];
      backend.work('bakery', 1, async ({ signal: _, ...job }) => void seen.push(job));
      await backend.add('bakery', [{ id: 'bread', name: 'bake', data: { loaves: 3, note: 'é €' } }]);
      await until('the job ran', () => seen.length > 0);
      expect(seen).toEqual([{ id: 'bread', name: 'bake', data: { loaves: 3, note: 'é €' }, attempt: 1, last: false }]);
      await until('nothing is pending', async () => (await backend.pending('bakery')) === 0);
    });

    it('loses nothing, and calls nothing failed that succeeded: 1,000 jobs, eight at a time', async () => {
      const backend = await start();
      const runs = new Map<string, number>();
      backend.work('crowd', 8, async ({ id }) => void runs.set(id, (runs.get(id) ?? 0) + 1));
      const jobs = Array.from({ length: 1000 }, (_, index) => ({ id: `job-${index}`, name: 'count', data: { index } }));
      for (let from = 0; from < jobs.length; from += 250) await backend.add('crowd', jobs.slice(from, from + 250));
      await until(
        'all jobs are done',
        async () => runs.size === 1000 && (await backend.pending('crowd')) === 0,
        30_000,
      );
      expect([...runs.values()].filter((times) => times !== 1)).toEqual([]);
      expect(await backend.dead('crowd')).toEqual([]);
    }, 40_000);

    it('keeps a delayed job until its time', async () => {
      const backend = await start();
      let ranAt = 0;
      backend.work('later', 1, async () => void (ranAt = Date.now()));
      const addedAt = Date.now();
      await backend.add('later', [{ id: 'egg', name: 'boil', data: {}, delayMs: 400 }]);
      expect(await backend.pending('later')).toBe(1);
      await until('the job ran', () => ranAt > 0);
      // One clock tick of tolerance: both sides round to milliseconds.
      expect(ranAt - addedAt).toBeGreaterThanOrEqual(399);
    });

    it('takes two jobs with the same id for one while the first waits, and for two once it is done', async () => {
      const backend = await start();
      const seen: unknown[] = [];
      const job = (data: string) => ({ id: 'same', name: 'say', data });
      await backend.add('once', [job('first'), job('second')]);
      await backend.add('once', [job('third')]);
      expect(await backend.pending('once')).toBe(1);
      backend.work('once', 2, async ({ data }) => void seen.push(data));
      await until('the queue is empty', async () => (await backend.pending('once')) === 0);
      expect(seen).toEqual(['first']);
      await backend.add('once', [job('fourth')]);
      await until('the job ran again', () => seen.length === 2);
      expect(seen).toEqual(['first', 'fourth']);
    });

    describe('a job that fails', () => {
      const died = (backend: QueueBackend, queue: string): Promise<DeadJob[]> =>
        until('the job is dead', async () => {
          const dead = await backend.dead(queue);
          return dead.length > 0 && dead;
        });

      it('is tried again after longer and longer waits, then dead with its reason', async () => {
        const backend = await start({ backoffMs: 150, attempts: 3 });
        const attempts: { attempt: number; at: number }[] = [];
        backend.work('cold-oven', 1, async ({ attempt }) => {
          attempts.push({ attempt, at: Date.now() });
          throw new Error('the oven is cold');
        });
        await backend.add('cold-oven', [{ id: 'bread', name: 'bake', data: {} }]);
        const [dead] = await died(backend, 'cold-oven');
        expect(dead).toMatchObject({ queue: 'cold-oven', id: 'bread', name: 'bake', reason: 'the oven is cold' });
        expect(Math.abs((dead?.failedAt.getTime() ?? 0) - Date.now())).toBeLessThan(10_000);
        expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
        const [first = 0, second = 0] = attempts.slice(1).map(({ at }, index) => at - (attempts[index]?.at ?? 0));
        // Jitter takes up to half of each wait: 75 to 150 ms, then 150 to 300 ms.
        expect(first).toBeGreaterThanOrEqual(74);
        expect(second).toBeGreaterThanOrEqual(149);
      });

      it('is done when it succeeds at last', async () => {
        const backend = await start();
        let done = false;
        backend.work('slow-oven', 1, async ({ attempt }) => {
          if (attempt < 3) throw new Error('not yet');
          done = true;
        });
        await backend.add('slow-oven', [{ id: 'bread', name: 'bake', data: {} }]);
        await until('the job is done', async () => done && (await backend.pending('slow-oven')) === 0);
        expect(await backend.dead('slow-oven')).toEqual([]);
      });

      it('is dead at once when no retry can mend it, and lives again when a person retries it', async () => {
        const backend = await start();
        const attempts: number[] = [];
        let broken = true;
        backend.work('no-oven', 1, async ({ attempt }) => {
          attempts.push(attempt);
          if (broken) throw new HopelessJob('no oven');
        });
        await backend.add('no-oven', [{ id: 'bread', name: 'bake', data: {} }]);
        expect(await died(backend, 'no-oven')).toMatchObject([{ id: 'bread', reason: 'no oven' }]);
        expect(attempts).toEqual([1]);
        broken = false;
        expect(await backend.retryDead('no-oven', 'cake')).toBe(false);
        expect(await backend.retryDead('no-oven', 'bread')).toBe(true);
        await until('the job is done', async () => attempts.length === 2 && (await backend.pending('no-oven')) === 0);
        expect(attempts).toEqual([1, 2]);
        expect(await backend.dead('no-oven')).toEqual([]);
        expect(await backend.retryDead('no-oven', 'bread')).toBe(false);
      });

      it('lists the newest dead job first', async () => {
        const backend = await start();
        backend.work('more-ovens', 1, async () => {
          throw new HopelessJob('no oven');
        });
        for (const [index, id] of ['first', 'second', 'third'].entries()) {
          await backend.add('more-ovens', [{ id, name: 'bake', data: {} }]);
          await until('one more is dead', async () => (await backend.dead('more-ovens')).length > index);
        }
        expect((await backend.dead('more-ovens')).map(({ id }) => id)).toEqual(['third', 'second', 'first']);
      });
    });

    it('never lets a stuck worker delay another queue', async () => {
      const backend = await start();
      const stuck = gate();
      backend.work('stuck', 1, () => stuck.wait);
      const done: string[] = [];
      backend.work('free', 1, async ({ id }) => void done.push(id));
      await backend.add('stuck', [
        { id: 'a', name: 'wait', data: {} },
        { id: 'b', name: 'wait', data: {} },
      ]);
      await backend.add('free', [{ id: 'c', name: 'go', data: {} }]);
      await until('the other queue went on', () => done.length === 1, 2_000);
      expect(await backend.pending('stuck')).toBe(2);
      stuck.open();
    });

    it('does a job again whose process fell silent', async () => {
      const prefix = `{silent-${process.pid}-${Date.now()}}`;
      const silent = await start({ prefix, lockMs: 600 });
      const stuck = gate();
      let started = false;
      silent.work('orphans', 1, () => {
        started = true;
        return stuck.wait;
      });
      await silent.add('orphans', [{ id: 'a', name: 'go', data: { kept: true } }]);
      await until('the job started', () => started);
      forgetLocks(silent);
      const next = await start({ prefix, lockMs: 600 });
      const seen: unknown[] = [];
      next.work('orphans', 1, async ({ data }) => void seen.push(data));
      await until('another process did the job', () => seen.length > 0, 8_000);
      await until('the queue is empty', async () => (await next.pending('orphans')) === 0);
      expect(seen).toEqual([{ kept: true }]);
      expect(await next.dead('orphans')).toEqual([]);
      stuck.open();
    }, 15_000);

    closing(start);
  });
}

/** What a killed process does: its jobs stay as they are and nobody renews their locks. */
function forgetLocks(backend: QueueBackend): void {
  const { workers } = backend as unknown as { workers: { lockManager: { close(): Promise<void> } }[] };
  for (const worker of workers) void worker.lockManager.close();
}
