import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

/** Answers are kept for five minutes and asked for again when they are older than one; what may pass is tried twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 300_000,
      refetchOnWindowFocus: false,
      // A server on this very machine answers without any network.
      networkMode: 'always',
      // What could not be asked for want of a network is asked as soon as there is one.
      refetchOnReconnect: ({ state: { error } }) =>
        error instanceof ApiError && error.code === 'UNREACHABLE' ? 'always' : false,
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.isPassing,
      retryDelay: (attempt) => 400 * 2 ** attempt,
    },
  },
});
