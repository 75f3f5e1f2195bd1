import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Projector } from './column.js';
import { declarationOf } from './declare.js';
import type { Match } from './field-instance.js';
import { expressionOf } from './filter.js';
import { rename } from './rename.js';
import { collectFields } from './select.js';

/** How many values a facet lists; it tells how many there are. */
const MAX_VALUES = 50;

type Value = readonly [value: string | null, label: string | null];
/** How many values there are, and the most frequent ones. */
type Counted = readonly [number, readonly (readonly [...Value, count: number])[]];

/** The facets of a connection: an expression for each, and the object that their values come to. */
export interface Facets {
  readonly texts: readonly string[];
  readonly decode: (counts: readonly unknown[]) => unknown;
}

/** A list that is read once, and the expressions of all that is counted of its items. */
interface CountedList {
  readonly match: Match;
  readonly values: string[];
}

/**
 * The facets of a connection: for each that is selected, the whole list is counted by its value, the most frequent first.
 * At the root one reading of the list serves all facets that its filter says nothing of: a list that is put together of 28 others takes
 * Neo4j 4 s to plan each time that it stands in a statement, and of nine instruments two facets cost 28 database hits instead of 38.
 * @param wholeList finds it, without what its filter says of the facet, so that a facet shows what else could be chosen
 * @param isChosenBy whether its filter says anything of the facet
 */
export function composeFacets(
  composer: Projector,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  wholeList: (facet: string) => Match,
  isChosenBy: (facet: string) => boolean,
): Facets {
  const lists: CountedList[] = [];
  let shared: number | undefined;
  const listFor = (facet: string): number => {
    const chosen = isChosenBy(facet);
    if (!chosen && shared !== undefined) return shared;
    const match = wholeList(facet);
    const index = lists.push({ match, values: [] }) - 1;
    if (!chosen && match.scope.this === undefined) shared = index;
    return index;
  };
  const reads = [...collectFields(composer.document, type, sets)].map(([key, nodes]) => {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    const declaration = field && declarationOf(field);
    if (!declaration || !('facet' in declaration)) return [key, () => type.name] as const;
    composer.countRelation();
    const place = listFor(declaration.facet);
    const { match, values } = lists[place] as CountedList;
    const index = values.push(rename(expressionOf(declaration.facet), { this: match.scope.node }, String)) - 1;
    return [key, (found: readonly unknown[]) => facetOf(countOf(match, found[place], index))] as const;
  });
  const decode = (found: readonly unknown[]) => Object.fromEntries(reads.map(([key, read]) => [key, read(found)]));
  return { texts: lists.map(countedText), decode };
}

function countedText({ match, values }: CountedList): string {
  if (match.scope.this !== undefined) {
    return `COLLECT { ${match.text} UNWIND ${String(values[0])} AS value RETURN value }`;
  }
  const each = values.map((value, index) => `[value IN ${value} | [${String(index)}, value[0], value[1]]]`);
  return `COLLECT { ${match.text} UNWIND ${each.join(' + ')} AS value WITH value, count(*) AS items ORDER BY items DESC, value[1] WITH value[0] AS facet, collect([value[1], value[2], items]) AS found RETURN [facet, size(found), found[..${MAX_VALUES}]] }`;
}

/** What was counted for one of the expressions of a list. */
function countOf({ scope }: Match, found: unknown, index: number): Counted {
  if (scope.this !== undefined) return countedHere(found);
  const row = (found as readonly [number, ...Counted][]).find(([facet]) => facet === index);
  return row ? [row[1], row[2]] : [0, []];
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
