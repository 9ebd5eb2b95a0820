import { until } from '@app/testing/until.js';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Pump } from './pump.js';

describe('a pump', () => {
  const pumps: Pump[] = [];
  const errors: unknown[] = [];
  const pump = (step: () => Promise<number>, everyMs = 60_000) => {
    const made = new Pump(step, { everyMs, onError: (error) => errors.push(error) });
    pumps.push(made);
    return made;
  };
  afterEach(async () => {
    await Promise.all(pumps.splice(0).map((made) => made.stop()));
    errors.length = 0;
  });

  it('works while there is work, then rests', async () => {
    const batches = [200, 200, 7, 0];
    let steps = 0;
    pump(async () => batches[steps++] ?? 0).start();
    await until('all batches were moved', () => steps === 4);
    expect(errors).toEqual([]);
  });

  it('looks again when it is woken while it works, however often, once', async () => {
    let finish = () => {};
    let steps = 0;
    const woken = pump(() => {
      steps++;
      return steps === 1 ? new Promise((resolve) => (finish = () => resolve(0))) : Promise.resolve(0);
    });
    woken.start();
    for (let times = 0; times < 5; times++) woken.wake();
    finish();
    await until('it looked again', () => steps === 2);
    woken.wake();
    await until('it looked once more', () => steps === 3);
  });

  it('never works twice at the same time', async () => {
    let [atOnce, most, steps] = [0, 0, 0];
    const busy = pump(async () => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce--;
      return ++steps < 20 ? 1 : 0;
    });
    busy.start();
    for (let times = 0; times < 20; times++) {
      busy.wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await until('the work is done', () => steps >= 20);
    expect(most).toBe(1);
  });

  it('looks by itself after a while, and goes on after an error', async () => {
    let steps = 0;
    pump(async () => {
      steps++;
      if (steps === 1) throw new Error('the database went away');
      return 0;
    }, 20).start();
    await until('it looked again', () => steps >= 3);
    expect(errors).toMatchObject([{ message: 'the database went away' }]);
  });

  it('stops after the batch under way, and does not start again', async () => {
    let finish = () => {};
    let steps = 0;
    const stopping = pump(() => {
      steps++;
      return new Promise((resolve) => (finish = () => resolve(1)));
    }, 1);
    stopping.start();
    const stopped = stopping.stop();
    finish();
    await stopped;
    stopping.wake();
    expect(steps).toBe(1);
  });
});
