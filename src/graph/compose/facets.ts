import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Column } from './column.js';
import { declarationOf } from './declare.js';
import type { Match } from './field-instance.js';
import { expressionOf } from './filter.js';
import { rename } from './rename.js';
import { collectFields, type Document } from './select.js';

/** How many values a facet lists; it tells how many there are. */
const MAX_VALUES = 50;

type Value = readonly [value: string | null, label: string | null];
/** How many values there are, and the most frequent ones. */
type Counted = readonly [number, readonly (readonly [...Value, count: number])[]];

/**
 * The facets of a connection as one column: for each that is selected, the whole list is counted by its value, the most frequent first.
 * @param wholeList finds it, without what its filter says of the facet, so that a facet shows what else could be chosen
 */
export function composeFacets(
  document: Document,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  wholeList: (facet: string) => Match,
): Column {
  const texts: string[] = [];
  const reads = [...collectFields(document, type, sets)].map(([key, nodes]) => {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    const declaration = field && declarationOf(field);
    if (!declaration || !('facet' in declaration)) return [key, () => type.name] as const;
    const { text, scope } = wholeList(declaration.facet);
    const values = rename(expressionOf(declaration.facet), { this: scope.node }, String);
    const index =
      texts.push(
        scope.this === undefined
          ? countedByNeo4j(text, values)
          : `COLLECT { ${text} UNWIND ${values} AS value RETURN value }`,
      ) - 1;
    const count = scope.this === undefined ? (found: unknown) => found as Counted : countedHere;
    return [key, (counts: readonly unknown[]) => facetOf(count(counts[index]))] as const;
  });
  return {
    text: `[${texts.join(', ')}]`,
    decode: (value) => Object.fromEntries(reads.map(([key, read]) => [key, read(value as unknown[])])),
  };
}

function countedByNeo4j(text: string, values: string): string {
  return `COLLECT { ${text} UNWIND ${values} AS value WITH value, count(*) AS items ORDER BY items DESC, value[0] WITH collect([value[0], value[1], items]) AS found RETURN [size(found), found[..${MAX_VALUES}]] }[0]`;
}

/**
 * Below the root the values come as they are, one for each item: a count inside the row of another node is for Neo4j 5.26 an
 * aggregation over that node's row, which it refuses. There are as many as the node has neighbours.
 */
function countedHere(found: unknown): Counted {
  const counts = new Map<string | null, [...Value, number]>();
  for (const [value, label] of found as readonly Value[]) {
    const known = counts.get(value);
    if (known) known[2] += 1;
    else counts.set(value, [value, label, 1]);
  }
  const sorted = [...counts.values()].sort((a, b) => b[2] - a[2] || byValue(a[0], b[0]));
  return [sorted.length, sorted.slice(0, MAX_VALUES)];
}

/** Ascending, unknown last, as Cypher orders. */
function byValue(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : 1;
}

function facetOf([valueCount, values]: Counted): object {
  return { valueCount, values: values.map(([value, label, count]) => ({ value, label, count })) };
}
