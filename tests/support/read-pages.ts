/** A page of a connection, as far as reading all of them needs it. */
export interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The selection that `readPages` needs beside the nodes. */
export const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Reads a list page by page, forwards or backwards, and gives it in its own order. */
export async function readPages<Node>(
  page: (cursor: string | null) => Promise<PageOf<Node>>,
  backward = false,
): Promise<Node[]> {
  const found: Node[] = [];
  let cursor: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: PageOf<Node> = await page(cursor);
    if (backward) found.unshift(...nodes);
    else found.push(...nodes);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}
