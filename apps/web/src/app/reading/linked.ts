import type { RequestOf, ResponseOf, Route } from '@app/contracts';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { withLink, withLinkOrMyself } from '../api';
import { useLinkToken } from '../link-token';

/** What a letter's link opens. */
export interface Linked<T> {
  link: string | null;
  query: UseQueryResult<T>;
  /** Shows what the answer of an action says, without asking again. */
  show(data: T): void;
}

/** Reads the thing that the link of this page opens; each time its page opens, because others act on it meanwhile. */
export const useLinked = <R extends Route>(route: R, id: string): Linked<ResponseOf<R>> =>
  useOpened(route, id, withLink);

/** The same for a page that also opens without a letter, for whoever is signed in. */
export const useLinkedOrMine = <R extends Route>(route: R, id: string): Linked<ResponseOf<R>> =>
  useOpened(route, id, withLinkOrMyself);

function useOpened<R extends Route>(route: R, id: string, call: typeof withLink): Linked<ResponseOf<R>> {
  const link = useLinkToken();
  const queries = useQueryClient();
  const queryKey = [route.path, id, link];
  const request = { params: { id } } as RequestOf<R>;
  const query = useQuery({ queryKey, queryFn: () => call(link, route, request), staleTime: 0 });
  return { link, query, show: (data) => queries.setQueryData(queryKey, data) };
}
