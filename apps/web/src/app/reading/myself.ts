import { readMyself, type ResponseOf, type Role } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { asMyself } from '../api';
import { mayBeSignedIn, onSession } from '../session';

/** The person of this session. */
export type Myself = ResponseOf<typeof readMyself>;

/** Who is signed in; never asked on a device where nobody signed in, so that a visitor's page makes no call for nothing. */
export function useMyself() {
  const enabled = useSyncExternalStore(onSession, mayBeSignedIn);
  return useQuery({ queryKey: ['me'], queryFn: () => asMyself(readMyself), enabled });
}

/** What the person of this session does, each role once. */
export const rolesOf = (me: Myself | undefined): Role[] => [...new Set(me?.memberships.map(({ role }) => role))];
