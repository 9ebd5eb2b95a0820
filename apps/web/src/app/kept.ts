import { useCallback, useState } from 'react';

const keyOf = (name: string) => `passerelle.typed:${window.location.pathname}:${name}`;

type Kept<T> = [value: T, keep: (value: T) => void, forget: () => void];

/**
 * What a person typed, kept in this tab as they type it: nothing is lost on an error or a reload. `forget` empties it once it was sent.
 * Never for a password.
 */
export const useKept = <T>(name: string, initial: T): Kept<T> => useKeptIn(tab, keyOf(name), initial);

/** The same for a whole draft, kept on this device under its own name: also when a letter opens another tab, or another day comes. */
export const useDraft = <T>(name: string, initial: T): Kept<T> =>
  useKeptIn(device, `passerelle.draft:${name}`, initial);

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
