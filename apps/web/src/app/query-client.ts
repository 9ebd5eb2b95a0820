import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { failureOf } from './failure';
import { connectionLost } from './notices/connection';

const WORTH_A_RETRY = new Set(['network-lost', 'not-ready', 'internal']);
const RETRIES = 1;

/** The memory of what was read. Without a network a call fails at once and says so, rather than wait without a word. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSilence }),
  mutationCache: new MutationCache({ onError: noticeSilence }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      retry: (count, error) => count < RETRIES && WORTH_A_RETRY.has(failureOf(error).code),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

function noticeSilence(error: unknown): void {
  if (failureOf(error).code === 'network-lost') connectionLost();
}

/** Reads again what could not be read while the network was gone. */
export const readAgain = (): void =>
  void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' || state.isInvalidated });
