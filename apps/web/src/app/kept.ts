import { useCallback, useState } from 'react';

const TYPED = 'passerelle.typed:';
const CARRIED = 'passerelle.carried';
const keyOf = (name: string) => `${TYPED}${window.location.pathname}:${name}`;
const draftKeyOf = (name: string) => `passerelle.draft:${name}`;

type Kept<T> = [value: T, keep: (value: T) => void, forget: () => void];

/**
 * What a person typed, kept in this tab as they type it: nothing is lost on an error or a reload. `forget` empties it once it was sent.
 * Never for a password.
 */
export const useKept = <T>(name: string, initial: T): Kept<T> => useKeptIn(tab, keyOf(name), initial);

/** Whether something of that name was typed here and not sent: what is folded then opens with its page. */
export const useWasKept = (name: string): boolean =>
  useState(() => (read(tab, keyOf(name)) ?? read(device, draftKeyOf(name))) !== undefined)[0];

/** Empties it where the form is gone before its answer comes. */
export const forgetKept = (name: string): void => write(tab, keyOf(name), undefined);

/** The same for a whole draft, kept on this device under its own name: also when a letter opens another tab, or another day comes. */
export const useDraft = <T>(name: string, initial: T): Kept<T> => useKeptIn(device, draftKeyOf(name), initial);

/** Lays what was typed on this page where another tab finds it: the one that a sign-in letter opens. */
export function carryTyped(): void {
  const here = `${TYPED}${window.location.pathname}:`;
  const typed = keysOf(tab).filter((key) => key.startsWith(here));
  const carried = typed.map((key) => [key, read(tab, key)]);
  write(device, CARRIED, carried.length ? Object.fromEntries(carried) : undefined);
}

/** Takes over what another tab carried, once. */
export function takeCarried(): void {
  const carried = read<Record<string, unknown>>(device, CARRIED) ?? {};
  const known = new Set(keysOf(tab));
  for (const [key, value] of Object.entries(carried)) if (!known.has(key)) write(tab, key, value);
  write(device, CARRIED, undefined);
}

/** Forgets what was typed and not sent: whoever leaves leaves nothing to the next person at this screen. */
export function forgetTyped(): void {
  for (const key of keysOf(tab)) if (key.startsWith(TYPED)) write(tab, key, undefined);
  write(device, CARRIED, undefined);
}

const tab = () => sessionStorage;
const device = () => localStorage;

function useKeptIn<T>(storage: () => Storage, address: string, initial: T): Kept<T> {
  const [key] = useState(address);
  const [value, setValue] = useState<T>(() => read(storage, key) ?? initial);
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      write(storage, key, next);
    },
    [storage, key],
  );
  const forget = useCallback(() => {
    write(storage, key, undefined);
  }, [storage, key]);
  return [value, keep, forget];
}

function keysOf(storage: () => Storage): string[] {
  try {
    return Object.keys(storage());
  } catch {
    return [];
  }
}

function read<T>(storage: () => Storage, key: string): T | undefined {
  try {
    const text = storage().getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function write(storage: () => Storage, key: string, value: unknown): void {
  try {
    if (value === undefined) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing keeps it on the page.
  }
}
