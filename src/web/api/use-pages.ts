import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask, textOf, type AnyDocument } from './ask';
import type { ResultOf, VariablesOf } from './graphql';

/** A page of a list, as every connection of the schema gives it. */
interface Connection<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All of a list, or its beginning. */
export interface Whole<Node> {
  readonly nodes: readonly Node[];
  /** How many there are, whether they were fetched or not. */
  readonly totalCount: number;
}

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
    queryFn: async ({ signal }) => {
      const nodes: Node[] = [];
      let after: string | null = null;
      for (;;) {
        const given: VariablesOf<Document> = after === null ? variables : { ...variables, after };
        const page = connectionOf(await ask(document, given, signal));
        nodes.push(...page.nodes);
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage || nodes.length >= atMost) return { nodes, totalCount: page.totalCount };
      }
    },
    placeholderData: keepPreviousData,
  });
}
