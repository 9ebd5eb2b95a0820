import type { ErrorComponentProps } from '@tanstack/react-router';
import type { FailureCode } from '../../app/failure';
import { FailurePage } from './failure-page';

/** A page could not be drawn: its file did not arrive, or it is of an older version than the server. A reload brings the new one. */
export function PageBroke({ error }: ErrorComponentProps) {
  // A module that does not arrive is a TypeError in every browser, offline or after a new version alike.
  const code: FailureCode = navigator.onLine
    ? error instanceof TypeError
      ? 'answer-unreadable'
      : 'internal'
    : 'network-lost';
  return <FailurePage failure={{ code }} retry={() => window.location.reload()} />;
}
