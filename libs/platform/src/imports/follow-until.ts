/** Follows a thing that changes by looking at it: what `followUntil` yields is the stream of events of a route. */
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 250;
const HEARTBEAT_MS = 15_000;

/** What is seen whenever it changed, `null` as a sign of life, until `isEnd` or the signal; `isEnd` is seen before it ends. */
export async function* followUntil<T>(
  look: () => Promise<T>,
  { isEnd, signal }: { isEnd: (seen: T) => boolean; signal: AbortSignal },
): AsyncGenerator<T | null> {
  let told = { text: '', at: Date.now() };
  while (!signal.aborted) {
    const seen = await look();
    const text = JSON.stringify(seen);
    const changed = text !== told.text;
    if (changed || Date.now() - told.at > HEARTBEAT_MS) {
      yield changed ? seen : null;
      told = { text, at: Date.now() };
    }
    if (isEnd(seen)) return;
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
