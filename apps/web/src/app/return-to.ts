import { carryTyped, takeCarried } from './kept';

/**
 * Where somebody was when they had to sign in, so that they come back to it with what they had typed: in the tab that asked, and in the
 * one that the letter opens.
 */
const KEPT_AS = 'passerelle.return-to';

/** Remembers this page, or the one to go on with. */
export function returnHere(path: string = window.location.pathname + window.location.search): void {
  carryTyped();
  try {
    for (const storage of [sessionStorage, localStorage]) storage.setItem(KEPT_AS, path);
  } catch {
    // Without a memory, they begin at their own space.
  }
}

/** The page to come back to, once; their own space otherwise. */
export function takeReturn(): string {
  takeCarried();
  try {
    const path = sessionStorage.getItem(KEPT_AS) ?? localStorage.getItem(KEPT_AS);
    for (const storage of [sessionStorage, localStorage]) storage.removeItem(KEPT_AS);
    // A path of ours, never the address of another site.
    if (path && /^\/(?!\/)/.test(path)) return path;
  } catch {
    // As above.
  }
  return '/moi';
}
