/** Whether a newer version of the pages has arrived on this device while this one was open. */
const LOOK_EVERY_MS = 60 * 60_000;

const listeners = new Set<() => void>();
let newer = false;

export const isNewerHere = (): boolean => newer;

/** Calls back at each change. @returns what ends that */
export function onNewer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lets the device keep the files of this version, once the first page is there: they must not delay it. */
export function keepFiles(): void {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const hadOne = workers.controller !== null;
  const register = async () => {
    const registration = await workers.register('/service-worker.js');
    const look = () => void registration.update().catch(() => undefined);
    window.setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) look();
    });
  };
  workers.addEventListener('controllerchange', () => {
    // The first one brings what is on the page already.
    if (!hadOne) return;
    newer = true;
    listeners.forEach((listener) => listener());
  });
  // A browser that keeps nothing does without.
  const begin = () => void register().catch(() => undefined);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
