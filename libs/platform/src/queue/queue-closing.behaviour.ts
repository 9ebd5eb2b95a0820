import { until } from '@app/testing/until.js';
import { describe, expect, it } from '@jest/globals';
import { gate } from './gate.js';
import type { QueueBackend, QueueBackendOptions } from './queue-backend.js';

/** Opens a backend that the suite closes. */
export type StartBackend = (options?: Partial<QueueBackendOptions>) => Promise<QueueBackend>;

/** How a backend ends: short jobs are done, long ones are given back. */
export function closing(start: StartBackend): void {
  describe('closing', () => {
    it('lets short jobs end', async () => {
      const backend = await start();
      const short = gate();
      let ended = false;
      backend.work('short', 1, async () => {
        await short.wait;
        ended = true;
      });
      await backend.add('short', [{ id: 'a', name: 'go', data: {} }]);
      await until('the job runs', () => short.waiters > 0);
      const closing = backend.close();
      short.open();
      await closing;
      expect(ended).toBe(true);
    });

    it('tells long jobs to stop; one that does runs at the next opening with its attempts', async () => {
      const prefix = `{stops-${process.pid}-${Date.now()}}`;
      const first = await start({ prefix });
      let running = false;
      first.work('long', 1, ({ signal }) => {
        running = true;
        return new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(new Error('stopped at a checkpoint'))),
        );
      });
      await first.add('long', [{ id: 'a', name: 'go', data: {} }]);
      await until('the job runs', () => running);
      const startedAt = Date.now();
      await first.close();
      expect(Date.now() - startedAt).toBeLessThan(2_000);
      const second = await start({ prefix });
      const attempts: number[] = [];
      second.work('long', 1, async ({ attempt }) => void attempts.push(attempt));
      await until('the job ran again', () => attempts.length > 0, 3_000);
      expect(attempts).toEqual([1]);
    }, 15_000);

    it('takes five seconds at most when a job does not listen, and gives that job back', async () => {
      const prefix = `{deaf-${process.pid}-${Date.now()}}`;
      const first = await start({ prefix });
      const deaf = gate();
      first.work('deaf', 2, () => deaf.wait);
      await first.add('deaf', [
        { id: 'a', name: 'go', data: {} },
        { id: 'b', name: 'go', data: {} },
      ]);
      await until('both jobs run', () => deaf.waiters === 2);
      const startedAt = Date.now();
      await first.close();
      expect(Date.now() - startedAt).toBeLessThan(5_000);
      const second = await start({ prefix });
      const seen = new Set<string>();
      second.work('deaf', 2, async ({ id }) => void seen.add(id));
      await until('both jobs ran again', () => seen.size === 2, 3_000);
      deaf.open();
    }, 15_000);
  });
}
