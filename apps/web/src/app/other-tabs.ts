import { readMyself } from '@app/contracts';
import { asMyself } from './api';
import { queryClient, readAgain } from './query-client';
import type { Myself } from './reading/myself';
import { mayBeSignedIn, watchOtherTabs } from './session';

/**
 * What one tab does when another one of this device signs in or out: it drops what it read as somebody else, and reads what it could not
 * when its session had ended. What was typed stays.
 */
export function followOtherTabs(): void {
  watchOtherTabs(() => void sessionChanged());
}

async function sessionChanged(): Promise<void> {
  const before = queryClient.getQueryData<Myself>(['me'])?.id;
  if (!mayBeSignedIn()) return queryClient.resetQueries();
  const now = await asMyself(readMyself).catch(() => null);
  if (before && now?.id !== before) return queryClient.resetQueries();
  readAgain();
}
