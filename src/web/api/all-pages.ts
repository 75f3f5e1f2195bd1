import { ask, type AnyDocument } from './ask';
import type { ResultOf, VariablesOf } from './graphql';

/** A page of a list, as every connection of the schema gives it. */
export interface Connection<Node> {
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

/** How far to read, and whom to tell. */
export interface Reading {
  readonly atMost?: number;
  readonly signal?: AbortSignal;
  readonly report?: ((done: number, all: number) => void) | undefined;
}

/** Reads a list from its beginning, page after page. Its operation takes the variable `after`. */
export async function allPages<Document extends AnyDocument, Node>(
  document: Document,
  variables: VariablesOf<Document>,
  connectionOf: (answer: ResultOf<Document>) => Connection<Node>,
  { atMost = Infinity, signal, report }: Reading = {},
): Promise<Whole<Node>> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const given: VariablesOf<Document> = after === null ? variables : { ...variables, after };
    const page = connectionOf(await ask(document, given, signal));
    nodes.push(...page.nodes);
    report?.(nodes.length, page.totalCount);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || nodes.length >= atMost) return { nodes, totalCount: page.totalCount };
  }
}
