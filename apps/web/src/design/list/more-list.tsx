import { Button } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { failureOf } from '../../app/failure';
import { useWords } from '../../i18n/words';
import { FailureNote } from '../notice/failure-note';
import { Loading } from '../page/loading';
import { Buttons } from '../page/page';
import styles from './list.module.css';

/** One page of a list as the API sends it. */
export interface ListPage<T> {
  items: T[];
  cursor: string | null;
}

type Item<P extends ListPage<unknown>> = P['items'][number];

interface Props<P extends ListPage<unknown>> {
  query: UseInfiniteQueryResult<InfiniteData<P>>;
  /** What to say and do when there is nothing. */
  empty: ReactNode;
  /** The sentence above the list, from the first page and the number of rows shown. */
  count?: (first: P, shown: number) => ReactNode;
  more?: string;
  /** Cards side by side, or lines under one another. */
  look?: 'cards' | 'lines';
  keyOf(item: Item<P>): string;
  children(item: Item<P>): ReactNode;
}

/** A list in its five states: on its way, failed with a way to try again, empty, there, and with more to come. */
export function MoreList<P extends ListPage<unknown>>(props: Props<P>) {
  const { query, empty, count, more, look = 'lines', keyOf, children } = props;
  const { t } = useWords();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = query;
  if (!data) return error ? <FailureNote failure={failureOf(error)} retry={() => void refetch()} /> : <Loading />;
  const items: Item<P>[] = data.pages.flatMap((page) => page.items);
  const [first] = data.pages;
  if (!items.length) return empty;
  return (
    <div className={styles.whole}>
      {count && first ? <p aria-live="polite">{count(first, items.length)}</p> : null}
      <ul className={look === 'cards' ? styles.cards : styles.lines}>
        {items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {isFetchNextPageError ? <FailureNote failure={failureOf(error)} retry={() => void fetchNextPage()} /> : null}
      {hasNextPage && !isFetchNextPageError ? (
        <Buttons>
          <Button variant="default" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {isFetchingNextPage ? t('common.loading') : (more ?? t('common.more'))}
          </Button>
        </Buttons>
      ) : null}
    </div>
  );
}
