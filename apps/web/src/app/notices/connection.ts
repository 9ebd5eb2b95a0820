/**
 * Whether the server can be reached. The first call that gets no answer says that it is lost; from then on we ask every few seconds, and
 * what could not be read is read again as soon as somebody answers.
 */
const ASK_AGAIN_MS = 4_000;

const listeners = new Set<() => void>();
let lost = false;
let back: () => void = () => undefined;

export const isConnectionLost = (): boolean => lost;

/** Calls back at each change. @returns what ends that */
export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Watches the browser's own word on the network; `whenBack` runs each time the server answers again. */
export function watchConnection(whenBack: () => void): void {
  back = whenBack;
  window.addEventListener('offline', connectionLost);
  window.addEventListener('online', () => void askAgain());
}

/** Called by whoever got no answer. */
export function connectionLost(): void {
  if (lost) return;
  set(true);
  window.setTimeout(() => void askAgain(), ASK_AGAIN_MS);
}

/** Does something if the server answers now, and says that the connection is lost if not. */
export function whenReached(act: () => void): void {
  ask().then(act, connectionLost);
}

const ask = () => fetch('/health/live', { cache: 'no-store' });

async function askAgain(): Promise<void> {
  if (!lost) return;
  try {
    await ask();
    set(false);
    back();
  } catch {
    window.setTimeout(() => void askAgain(), ASK_AGAIN_MS);
  }
}

function set(value: boolean): void {
  lost = value;
  listeners.forEach((listener) => listener());
}
