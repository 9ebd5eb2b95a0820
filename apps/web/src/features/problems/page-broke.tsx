import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type FailureCode, failureOf, OwnFailure } from '../../app/failure';
import { connectionLost, isConnectionLost, onConnection, whenReached } from '../../app/notices/connection';
import { FailurePage } from './failure-page';

/** Pages that say `tu`. */
const OF_YOUTHS = /^\/(mon-espace|propositions|entretiens|mes-droits)\//;
const openAnew = () => window.location.reload();

/**
 * A page could not be drawn: its file did not arrive, or it is of an older version than the server. It is opened anew as soon as somebody
 * answers, never before: the browser would put its own page there.
 */
export function PageBroke({ error }: ErrorComponentProps) {
  const code = codeOf(error);
  const lost = code === 'network-lost';
  useEffect(() => {
    if (!lost) return;
    connectionLost();
    return onConnection(() => {
      if (!isConnectionLost()) openAnew();
    });
  }, [lost]);
  const youth = OF_YOUTHS.test(window.location.pathname);
  return <FailurePage failure={{ code }} youth={youth} retry={() => whenReached(openAnew)} />;
}

/** A part of a page that does not arrive is a TypeError in every browser, without a network or after a new version alike. */
function codeOf(error: unknown): FailureCode {
  if (error instanceof OwnFailure) return failureOf(error).code;
  if (!navigator.onLine) return 'network-lost';
  return error instanceof TypeError ? 'answer-unreadable' : 'internal';
}
