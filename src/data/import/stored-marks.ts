import { cypherFile } from '../../graph/cypher-files.js';
import type { Graph } from '../../graph/driver.js';
import { GROUPS, type Group } from './stored-form.js';

/** What tells whether a stored item is still as it should be, and how to find it when it is not. */
export interface StoredMark {
  readonly id: string;
  readonly hash: string;
  /** An entity's kind, a relationship's type. */
  readonly sort?: string;
  /** Where a relationship starts. */
  readonly from?: string;
}

/** The marks of everything that imports have written. */
export type StoredMarks = Readonly<Record<Group, Map<string, StoredMark>>>;

const PAGE = 5_000;

/** Reads the marks of the whole graph, page by page. Nodes and relationships without a hash are not an import's and are left alone. */
export async function readStoredMarks(graph: Graph, signal?: AbortSignal): Promise<StoredMarks> {
  const marks: StoredMarks = Object.fromEntries(GROUPS.map((group) => [group, new Map()])) as never;
  const keep = (group: Group, mark: { [Key in keyof StoredMark]: StoredMark[Key] | null }): void => {
    if (mark.id !== null && mark.hash !== null) marks[group].set(mark.id, mark as StoredMark);
  };
  for (const group of ['documents', 'passages', 'claims', 'events'] as const) {
    for await (const [id, hash] of pages<[string, string]>(graph, `import/stored-${group}`, signal)) {
      keep(group, { id, hash });
    }
  }
  type EntityRow = [string, string, string, [string, string, string][]];
  for await (const [id, hash, sort, relationships] of pages<EntityRow>(graph, 'import/stored-entities', signal)) {
    keep('entities', { id, hash, sort });
    for (const [relationshipId, relationshipHash, type] of relationships) {
      keep('relationships', { id: relationshipId, hash: relationshipHash, sort: type, from: id });
    }
  }
  return marks;
}

async function* pages<Row extends [string, ...unknown[]]>(
  graph: Graph,
  name: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Row> {
  let after = '';
  for (;;) {
    const statement = { name, text: cypherFile(name), parameters: { after, limit: PAGE } };
    const rows = (await graph.read(statement, { timeoutMs: 60_000, ...(signal && { signal }) })) as Row[];
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last[0];
  }
}
