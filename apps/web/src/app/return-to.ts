import { carryTyped, takeCarried } from './kept';

/**
 * Where somebody was when they had to sign in, so that they come back to it with what they had typed: in the tab that asked, and in the
 * one that the letter opens.
 */
const KEPT_AS = 'passerelle.return-to';
const OWN_SPACE = '/moi';

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
  const [own, any] = [taken(() => sessionStorage), taken(() => localStorage)];
  return own ?? any ?? OWN_SPACE;
}

/** The page that this tab itself left, once; what the tab of the letter comes back to stays there for it. */
export const takeOwnReturn = (): string => taken(() => sessionStorage) ?? OWN_SPACE;

function taken(storage: () => Storage): string | null {
  try {
    const path = storage().getItem(KEPT_AS);
    storage().removeItem(KEPT_AS);
    // A path of ours, never the address of another site.
    return path && /^\/(?!\/)/.test(path) ? path : null;
  } catch {
    return null;
  }
}
