import type { Hint } from './stale-keys';

/** The shortest and the longest wait before a stream that ended is opened again. */
const SHORTEST_MS = 1_000;
const LONGEST_MS = 30_000;
/** A tab that nobody looks at for this long gives its connection back: a browser has six of them for all its tabs. */
const UNSEEN_MS = 30_000;

/**
 * Hears hints as long as somebody looks at the page: opens the stream again when it ends, later and later while it fails. After a gap
 * comes `everything`; the first one is left out, because the page has just read what it shows.
 * @returns what ends it
 */
export function keepFresh(open: (signal: AbortSignal) => AsyncIterable<Hint>, tell: (hint: Hint) => void): () => void {
  let left = false;
  let stream = new AbortController();
  let unseen: number | undefined;
  const look = () => {
    window.clearTimeout(unseen);
    if (document.hidden) unseen = window.setTimeout(() => stream.abort(), UNSEEN_MS);
  };
  document.addEventListener('visibilitychange', look);
  const follow = async () => {
    let failures = 0;
    for (let justRead = true; !left; justRead = false) {
      await seen();
      stream = new AbortController();
      try {
        for await (const hint of open(stream.signal)) {
          if (!justRead || hint.kind !== 'everything') tell(hint);
          failures = 0;
        }
      } catch {
        failures += 1;
      }
      const wait = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** failures);
      if (!left) await new Promise((resolve) => window.setTimeout(resolve, wait * (0.5 + Math.random())));
    }
  };
  void follow();
  return () => {
    left = true;
    stream.abort();
    window.clearTimeout(unseen);
    document.removeEventListener('visibilitychange', look);
  };
}

/** Waits until the page is looked at. */
const seen = (): Promise<void> =>
  new Promise((resolve) => {
    if (!document.hidden) return resolve();
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
  });
