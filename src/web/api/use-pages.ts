import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { allPages, type Connection, type Whole } from './all-pages';
import { textOf, type AnyDocument } from './ask';
import type { ResultOf, VariablesOf } from './graphql';

/**
 * A list from its beginning, page after page, for what needs all of it at once: charts, groups. Its operation takes the
 * variable `after`. A list longer than `atMost` is cut there, which `totalCount` tells.
 */
export function usePages<Document extends AnyDocument, Node>(
  document: Document,
  variables: VariablesOf<Document>,
  connectionOf: (answer: ResultOf<Document>) => Connection<Node>,
  atMost = 3000,
): UseQueryResult<Whole<Node>> {
  return useQuery({
    queryKey: [textOf(document), variables, 'pages', atMost],
    queryFn: ({ signal }) => allPages(document, variables, connectionOf, { atMost, signal }),
    placeholderData: keepPreviousData,
  });
}
