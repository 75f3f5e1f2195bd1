import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask, textOf, type AnyDocument } from './ask';
import type { ResultOf, VariablesOf } from './graphql';

/** How a question is asked. */
export interface AskOptions {
  /** False keeps it from being asked yet. */
  readonly enabled?: boolean;
  /** Shows the last answer until the next is there, as for suggestions and sliders. */
  readonly keepLast?: boolean;
}

/** The answer to an operation, asked once for equal variables and shared between whatever shows it. */
export function useAnswer<Document extends AnyDocument>(
  document: Document,
  variables: VariablesOf<Document>,
  { enabled = true, keepLast = false }: AskOptions = {},
): UseQueryResult<ResultOf<Document>> {
  return useQuery({
    queryKey: [textOf(document), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}
