import { infiniteQueryOptions, keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

interface Page {
  cursor: string | null;
}

/** A list that is read a page at a time, by the cursor of the page before. */
export const pagesOf = <P extends Page>(queryKey: QueryKey, read: (cursor: string | undefined) => Promise<P>) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  });

/** Reads such a list; under other filters the old rows stay until the new ones come. */
export const usePages = <P extends Page>(queryKey: QueryKey, read: (cursor: string | undefined) => Promise<P>) =>
  useInfiniteQuery({ ...pagesOf(queryKey, read), placeholderData: keepPreviousData });
