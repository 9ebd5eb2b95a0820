import { setImmediate as othersTurn } from 'node:timers/promises';

/** How long others wait for their turn. */
const LONGEST_TURN_MS = 10;

/** Does long work that comes in pieces, and lets the process answer others between them. @throws the reason of the signal */
export async function inPieces<T>(pieces: Generator<unknown, T>, signal: AbortSignal): Promise<T> {
  let turnBegan = performance.now();
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    if (performance.now() - turnBegan < LONGEST_TURN_MS) continue;
    await othersTurn();
    signal.throwIfAborted();
    turnBegan = performance.now();
  }
}
