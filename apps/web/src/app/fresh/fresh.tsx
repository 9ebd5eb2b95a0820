import { followChanges } from '@app/contracts';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followAsMyself, followWithLink } from '../api';
import { useLinkToken } from '../link-token';
import { keepFresh } from './keep-fresh';
import { type Hint, staleKeys } from './stale-keys';

const LOOK_MS = 700;

/** Reads again what others changed, while a page of theirs is open: of a youth in their space, or of the person who is signed in. */
export function Fresh({ inSpace }: { inSpace: boolean }) {
  const queries = useQueryClient();
  const token = useLinkToken();
  const link = inSpace ? token : null;
  useEffect(() => {
    async function* open(signal: AbortSignal): AsyncGenerator<Hint> {
      await everythingRead(queries, signal);
      yield* link ? followWithLink(link, followChanges, { signal }) : followAsMyself(followChanges, { signal });
    }
    const readAgain = (hint: Hint) => {
      for (const queryKey of staleKeys(hint)) void queries.invalidateQueries({ queryKey });
    };
    return keepFresh(open, readAgain);
  }, [queries, link]);
  return null;
}

/** Waits until the page has what it shows, and fetches nothing: over a slow line, what it asked for comes first. */
async function everythingRead(queries: QueryClient, signal: AbortSignal): Promise<void> {
  let fetched = 0;
  for (let quiet = 0; quiet < 2 && !signal.aborted;) {
    await new Promise((resolve) => window.setTimeout(resolve, LOOK_MS));
    const before = fetched;
    fetched = performance.getEntriesByType('resource').length;
    const busy = queries.isFetching() + queries.isMutating() > 0 || fetched !== before;
    quiet = busy ? 0 : quiet + 1;
  }
}
