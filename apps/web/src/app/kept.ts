import { useCallback, useState } from 'react';

const keyOf = (name: string) => `passerelle.typed:${window.location.pathname}:${name}`;

/**
 * What a person typed, kept in this tab as they type it: nothing is lost on an error or a reload. `forget` empties it once it was sent.
 * Never for a password.
 */
export function useKept<T>(name: string, initial: T): [value: T, keep: (value: T) => void, forget: () => void] {
  const [key] = useState(() => keyOf(name));
  const [value, setValue] = useState<T>(() => read(key) ?? initial);
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      write(key, next);
    },
    [key],
  );
  const forget = useCallback(() => {
    write(key, undefined);
  }, [key]);
  return [value, keep, forget];
}

function read<T>(key: string): T | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing keeps it on the page.
  }
}
