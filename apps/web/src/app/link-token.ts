import { useSyncExternalStore } from 'react';

/**
 * The token of a letter's link stands behind the `#` of its address, where no server log sees it. It is read once, taken out of the
 * address bar, and kept for this page in this tab so that a reload works. A youth's space is one page of many addresses, and may be kept on
 * the device when they ask for it.
 */
const LINK_PAGES =
  /^\/(propositions|accords|profils|entretiens|invitation|connexion|mes-droits|mon-espace|adresse)\/.|^\/offres\/[^/]+\/suite$/;
const SPACE = /^\/mon-espace\/([^/]+)/;
const PREFIX = 'passerelle.link:';
const LAST_SPACE = 'passerelle.space';
const LEFT = 'passerelle.space-left';

const inMemory = new Map<string, string>();
const listeners = new Set<() => void>();
const keyOf = (path: string) => `${PREFIX}${SPACE.exec(path)?.[0] ?? path}`;
const here = () => keyOf(window.location.pathname);
const tab = () => sessionStorage;
const device = () => localStorage;

/** Called before the first page is drawn, and listens for a link opened in the same tab. */
export function takeLinksFromAddress(): void {
  take();
  window.addEventListener('hashchange', () => {
    if (take()) tellAll();
  });
  // A space that is left is left in all tabs of this device.
  window.addEventListener('storage', ({ key, newValue }) => {
    const [left] = newValue?.split(' ') ?? [];
    if (key === LEFT && left) drop(left);
  });
}

/** The token that opened this page, `null` when it came without one. */
export function useLinkToken(): string | null {
  return useSyncExternalStore(subscribe, () => read(here()));
}

/** The youth whose space was opened on this device and not left, `null` when there is none. */
export const useOpenSpace = (): string | null =>
  useSyncExternalStore(subscribe, () => {
    const id = stored(tab, LAST_SPACE) ?? stored(device, LAST_SPACE);
    return id && read(keyOf(`/mon-espace/${id}`)) ? id : null;
  });

/** Whether this page opens on this device without its letter, and the way to say so. */
export function useKeptOnDevice(): [kept: boolean, keep: (yes: boolean) => void] {
  const kept = useSyncExternalStore(subscribe, () => stored(device, here()) !== null);
  return [kept, keepOnDevice];
}

/** Drops the token of this page, here and on the device. */
export function forgetLinkToken(): void {
  const inSpace = SPACE.test(window.location.pathname);
  for (const storage of [tab, device]) if (inSpace) store(storage, LAST_SPACE, null);
  if (inSpace) store(device, LEFT, `${here()} ${Date.now()}`);
  drop(here());
}

function drop(key: string): void {
  inMemory.delete(key);
  for (const storage of [tab, device]) store(storage, key, null);
  tellAll();
}

function keepOnDevice(yes: boolean): void {
  const token = read(here());
  // The tab goes on with it either way.
  if (token) remember(tab, token);
  if (token && yes) remember(device, token);
  else for (const key of [here(), LAST_SPACE]) store(device, key, null);
  tellAll();
}

function take(): boolean {
  const { pathname, search, hash } = window.location;
  const token = hash.slice(1);
  if (!token || !LINK_PAGES.test(pathname)) return false;
  inMemory.set(here(), token);
  remember(tab, token);
  // A newer link takes the place of the one that is kept.
  if (stored(device, here()) !== null) remember(device, token);
  window.history.replaceState(window.history.state, '', pathname + search);
  return true;
}

function remember(storage: () => Storage, token: string): void {
  store(storage, here(), token);
  const space = SPACE.exec(window.location.pathname)?.[1];
  if (space) store(storage, LAST_SPACE, space);
}

const read = (key: string): string | null => inMemory.get(key) ?? stored(tab, key) ?? stored(device, key);

function stored(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

function store(storage: () => Storage, key: string, value: string | null): void {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // A browser that keeps nothing still has it in memory until the page is left.
  }
}

function tellAll(): void {
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
