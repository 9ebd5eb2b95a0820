import { QueryClient } from '@tanstack/react-query';
import { failureOf } from './failure';

const WORTH_A_RETRY = new Set(['network-lost', 'not-ready', 'internal']);
const RETRIES = 1;

/** The memory of what was read. Without a network a call fails at once and says so, rather than wait without a word. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      retry: (count, error) => count < RETRIES && WORTH_A_RETRY.has(failureOf(error).code),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
