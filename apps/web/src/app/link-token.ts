import { useSyncExternalStore } from 'react';

/**
 * The token of a letter's link stands behind the `#` of its address, where no server log sees it. It is read once, taken out of the
 * address bar, and kept for this page in this tab so that a reload works.
 */
const LINK_PAGES = /^\/(propositions|profils|entretiens|invitation|connexion|mes-droits|mon-espace|adresse)\/./;

const inMemory = new Map<string, string>();
const listeners = new Set<() => void>();
const keyOf = (path: string) => `passerelle.link:${path}`;

/** Called before the first page is drawn, and listens for a link opened in the same tab. */
export function takeLinksFromAddress(): void {
  take();
  window.addEventListener('hashchange', () => {
    if (take()) listeners.forEach((listener) => listener());
  });
}

/** The token that opened this page, `null` when it came without one. */
export function useLinkToken(): string | null {
  return useSyncExternalStore(subscribe, () => read(window.location.pathname));
}

/** Drops the token of this page once it can serve no more. */
export function forgetLinkToken(): void {
  const key = keyOf(window.location.pathname);
  inMemory.delete(key);
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

function take(): boolean {
  const { pathname, search, hash } = window.location;
  const token = hash.slice(1);
  if (!token || !LINK_PAGES.test(pathname)) return false;
  inMemory.set(keyOf(pathname), token);
  try {
    sessionStorage.setItem(keyOf(pathname), token);
  } catch {
    // A browser that keeps nothing still has it in memory until the page is left.
  }
  window.history.replaceState(window.history.state, '', pathname + search);
  return true;
}

function read(path: string): string | null {
  const key = keyOf(path);
  try {
    return inMemory.get(key) ?? sessionStorage.getItem(key);
  } catch {
    return inMemory.get(key) ?? null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
