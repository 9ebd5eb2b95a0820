import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { failureOf } from '../../app/failure';
import { FailureNote } from '../notice/failure-note';
import { Loading } from './loading';

/** A part of a page that is read from the API: on its way, failed with a way to try again, or there. */
export function Reading<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <FailureNote failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  return <Loading />;
}
