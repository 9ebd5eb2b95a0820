import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is there.
 * @throws Error naming `what` when it is not there in time
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | null | Promise<T | undefined | false | null>,
  withinMs = 30_000,
): Promise<T> {
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(15)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`${what}: not within ${withinMs} ms`);
}
