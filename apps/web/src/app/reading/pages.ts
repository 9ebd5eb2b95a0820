import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

interface Page {
  cursor: string | null;
}

/** A list that is read a page at a time, by the cursor of the page before. Under other filters the old rows stay until the new ones come. */
export function usePages<P extends Page>(queryKey: QueryKey, read: (cursor: string | undefined) => Promise<P>) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
