import type { ReactNode } from 'react';
import { failureOf } from '../../app/failure';
import type { Linked } from '../../app/reading/linked';
import { Loading } from '../../design/page/loading';
import { FailurePage } from './failure-page';

interface Props<T> {
  linked: Linked<T>;
  youth?: boolean;
  children: (data: T) => ReactNode;
}

/** A page that the link of a letter opens, or the page that says kindly why it does not. */
export function Opened<T>({ linked: { query }, youth = false, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return <FailurePage failure={failureOf(query.error)} youth={youth} retry={() => void query.refetch()} />;
  return <Loading />;
}
