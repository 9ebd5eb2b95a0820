/** `KILL_SEED=… npm run jest -- kill` repeats a run's moments. */
export const SEED = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
const { REDIS_URL } = process.env;
/** On one as the journeys: Redis when there is one, else PostgreSQL. */
export const backends: [string, string | undefined][] = [REDIS_URL ? ['Redis', REDIS_URL] : ['PostgreSQL', undefined]];
if (!REDIS_URL) process.stderr.write('test/kill: the Redis half needs a Redis; name one in REDIS_URL to run it.\n');

/** Numbers between 0 and 1 that a seed repeats. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
