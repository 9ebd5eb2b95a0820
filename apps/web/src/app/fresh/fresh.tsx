import { followChanges } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followAsMyself, followWithLink } from '../api';
import { useLinkToken } from '../link-token';
import { keepFresh } from './keep-fresh';
import { staleKeys } from './stale-keys';

/** Reads again what others changed, while a page of theirs is open: of a youth in their space, or of the person who is signed in. */
export function Fresh({ inSpace }: { inSpace: boolean }) {
  const queries = useQueryClient();
  const token = useLinkToken();
  const link = inSpace ? token : null;
  useEffect(
    () =>
      keepFresh(
        (signal) =>
          link ? followWithLink(link, followChanges, { signal }) : followAsMyself(followChanges, { signal }),
        (hint) => staleKeys(hint).forEach((queryKey) => void queries.invalidateQueries({ queryKey })),
      ),
    [queries, link],
  );
  return null;
}
