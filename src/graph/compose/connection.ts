import {
  getNamedType,
  isCompositeType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
} from 'graphql';
import { plain, type Bound, type Column, type Projector } from './column.js';
import { declarationOf, type Relation } from './declare.js';
import { composeFacets, type Facets } from './facets.js';
import { carried, type FieldInstance, type Match, type MatchedPart } from './field-instance.js';
import { orderName } from './order.js';
import { writeCursor } from './page.js';
import { rename, type Scope } from './rename.js';
import { collectFields, selectionSetsOf } from './select.js';

type Row = readonly unknown[];
/** Reads one field of an edge or of the connection, under its response key. */
type Read<From> = (from: From, bound: Bound) => unknown;

/** A page as it came back. */
interface Answer {
  /** The rows in the list's order, cut to the page. */
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly total: unknown;
  /** What each of the selected facets counted. */
  readonly counts: readonly (readonly unknown[])[];
}

/** A Relay connection as one column: its rows, or `[rows, total, facets]` where more than rows is asked for. */
export function composeConnection(
  composer: Projector,
  relation: Relation,
  instance: FieldInstance,
  type: GraphQLObjectType,
): Column {
  const nodeType = getNamedType(type.getFields().nodes?.type) as GraphQLCompositeType;
  const asked = collectFields(composer.document, type, selectionSetsOf(instance.nodes));
  const fieldNames = [...asked.values()].map((nodes) => nodes[0]?.name.value);
  const counted = fieldNames.includes('totalCount');
  const onlyCounted = fieldNames.every((name) => name === 'totalCount' || name === 'facets');

  const keys = instance.sortKeys(relation);
  const order = orderName(keys);
  // One row more than the page tells whether there is more; only the page info does.
  const more = fieldNames.includes('pageInfo') ? 1 : 0;
  const page = instance.page(keys, more);
  const match = instance.match(relation, nodeType, page);
  const scope: Scope = { ...match.scope, this: match.scope.node };

  const columns: Column[] = [];
  const add = (column: Column): Read<Row> => {
    const index = columns.push(column) - 1;
    return (row, bound) => column.decode(row[index], bound);
  };
  let readCursor: Read<Row> | undefined;
  const cursor = (): Read<Row> => {
    if (!readCursor) {
      const readKeys = add(plain(`[${keys.map((key) => rename(key.expression, match.scope, String)).join(', ')}]`));
      readCursor = (row, bound) => writeCursor(order, readKeys(row, bound) as readonly unknown[]);
    }
    return readCursor;
  };

  const edge = (name: string, nodes: readonly FieldNode[], edgeType: GraphQLObjectType): Read<Row> => {
    if (name === '__typename') return () => edgeType.name;
    if (name === 'cursor') return cursor();
    const sets = selectionSetsOf(nodes);
    if (name === 'node') return add(composer.projection(nodeType, sets, scope));
    const field = edgeType.getFields()[name];
    const declaration = field && declarationOf(field);
    if (declaration && 'relation' in declaration) {
      const ends = instance.within(instance.edgeScope(match.scope.node));
      return add(composer.nodes(declaration, field, nodes, ends));
    }
    if (declaration && 'variable' in declaration) return add(plain(scope[declaration.variable] ?? 'null'));
    // What else an edge tells is of its relationship.
    const { relationship } = match.scope;
    if (relationship === undefined) return () => null;
    const target = getNamedType(field?.type);
    return add(
      target && isCompositeType(target)
        ? composer.projection(target, sets, { this: relationship })
        : plain(`${relationship}.${name}`),
    );
  };

  const pageInfo: Readonly<Record<string, () => Read<Answer>>> = {
    hasNextPage: () => (page.backward ? () => page.beyond !== undefined : ({ hasMore }) => hasMore),
    hasPreviousPage: () => (page.backward ? ({ hasMore }) => hasMore : () => page.beyond !== undefined),
    startCursor: () => cursorOf((rows) => rows[0]),
    endCursor: () => cursorOf((rows) => rows.at(-1)),
  };
  const cursorOf = (pick: (rows: readonly Row[]) => Row | undefined): Read<Answer> => {
    const read = cursor();
    return ({ rows }, bound) => {
      const row = pick(rows);
      return row ? read(row, bound) : null;
    };
  };

  const facets: Facets[] = [];
  const field = (name: string, nodes: readonly FieldNode[]): Read<Answer> => {
    const sets = selectionSetsOf(nodes);
    switch (name) {
      case 'nodes': {
        const read = add(composer.projection(nodeType, sets, scope));
        return ({ rows }, bound) => rows.map((row) => read(row, bound));
      }
      case 'edges': {
        const edgeType = getNamedType(type.getFields().edges?.type) as GraphQLObjectType;
        const reads = readsOf(collectFields(composer.document, edgeType, sets), (each, eachNodes) =>
          edge(each, eachNodes, edgeType),
        );
        return ({ rows }, bound) => rows.map((row) => readAll(reads, row, bound));
      }
      case 'pageInfo': {
        const infoType = getNamedType(type.getFields().pageInfo?.type) as GraphQLObjectType;
        const reads = readsOf(
          collectFields(composer.document, infoType, sets),
          (each) => pageInfo[each]?.() ?? (() => infoType.name),
        );
        return (answer, bound) => readAll(reads, answer, bound);
      }
      case 'totalCount':
        return ({ total }) => total;
      case 'facets': {
        const facetsType = getNamedType(type.getFields().facets?.type) as GraphQLObjectType;
        const whole = (facet: string): Match => instance.match(relation, nodeType, undefined, facet);
        const isChosenBy = (facet: string): boolean => instance.choosesBy(facet);
        const index = facets.push(composeFacets(composer, facetsType, sets, whole, isChosenBy)) - 1;
        return ({ counts }) => facets[index]?.decode(counts[index] ?? []);
      }
      default:
        return () => type.name;
    }
  };
  const reads = readsOf(asked, field);

  const row = `[${columns.map((column) => column.text).join(', ')}]`;
  const rows = onlyCounted
    ? '[]'
    : `COLLECT { ${readPage(match, carried(match, keys), `$${page.limit}`)} RETURN ${row} }`;
  const whole = counted ? instance.match(relation, nodeType).text : undefined;
  const bare = !counted && facets.length === 0;
  const ofRoot = match.scope.this === undefined;
  return {
    text: bare ? rows : ofRoot ? inColumns(rows, whole, facets) : inRow(rows, whole, facets),
    decode: (value, bound) => {
      const [found, total, counts] = (bare ? [value, null, []] : ofRoot ? (value as unknown[])[0] : value) as [
        Row[],
        unknown,
        unknown[][],
      ];
      const hasMore = more === 1 && found.length === bound.parameters[page.limit];
      const kept = hasMore ? found.slice(0, -1) : found;
      return readAll(reads, { rows: page.backward ? kept.reverse() : kept, hasMore, total, counts }, bound);
    },
  };
}

/** A file that first finds its nodes in a list, each once. */
const LIST = /^UNWIND (COLLECT \{\n(?:(?!\n\})[^])*\n\}) AS (\w+)\nMATCH/;

/** The rows of a list and all of it; where the nodes are found in a list, that is made once for both, by `first`. */
function foundOnce(rows: string, whole: string | undefined): { first: string; rows: string; total: string } {
  if (whole === undefined) return { first: '', rows, total: 'null' };
  const [, ofRows, node] = LIST.exec(rows.replace(/^COLLECT \{ /, '')) ?? [];
  const [, ofWhole] = LIST.exec(whole) ?? [];
  if (ofRows === undefined || ofWhole === undefined) return { first: '', rows, total: `COUNT { ${whole} }` };
  const list = `${String(node)}s`;
  return {
    first: `WITH ${ofRows} AS ${list} `,
    rows: rows.replace(ofRows, list),
    total: `COUNT { ${whole.replace(ofWhole, list)} }`,
  };
}

/** Rows, how many there are in all, and facets, in the row of a node. */
function inRow(rows: string, whole: string | undefined, facets: readonly Facets[]): string {
  const found = foundOnce(rows, whole);
  const counts = facets.map(({ texts }) => `[${texts.join(', ')}]`);
  const answer = `[${found.rows}, ${found.total}, [${counts.join(', ')}]]`;
  return found.first === '' ? answer : `COLLECT { ${found.first}RETURN ${answer} }[0]`;
}

/**
 * Rows, how many there are in all, and facets of a root field, as a list of one, each a column of its own: where a subquery that aggregates
 * is only a part of a column, Neo4j takes the column for an aggregation over the row outside, which it refuses.
 */
function inColumns(rows: string, whole: string | undefined, facets: readonly Facets[]): string {
  const found = foundOnce(rows, whole);
  const named = facets.map(({ texts }, index) => texts.map((text, place) => [`facet${index}_${place}`, text] as const));
  const columns = named.flat().map(([name, text]) => `, ${text} AS ${name}`);
  const counts = named.map((each) => `[${each.map(([name]) => name).join(', ')}]`);
  return `COLLECT { ${found.first}WITH ${found.rows} AS rows, ${found.total} AS total${columns.join('')} RETURN [rows, total, [${counts.join(', ')}]] }`;
}

/** Reads a page, from the one part that is for its node, or part after part, the next only where those before do not fill it. */
function readPage({ parts, scope }: Match, bound: string, limit: string): string {
  const [first, second] = parts;
  if (first && parts.length === 1) return `${first.text} WITH ${bound} ORDER BY ${first.order} LIMIT ${limit}`;
  const read = ({ text, order }: MatchedPart, row: string): string =>
    `${text} RETURN ${row} ORDER BY ${order} LIMIT ${limit}`;
  if (first?.when !== undefined && second) {
    // A CALL of both, of which one finds nothing, takes a tenth more where 50 nodes have a few each.
    const found = `${scope.node}s`;
    const [one, other] = [first, second].map((part) => `COLLECT { ${read(part, `[${bound}]`)} }`);
    const names = bound.split(', ').map((name, index) => `${found}[${String(index)}] AS ${name}`);
    return `UNWIND CASE WHEN ${first.when} THEN ${String(one)} ELSE ${String(other)} END AS ${found} WITH ${names.join(', ')}`;
  }
  // Neo4j pulls the parts of UNION ALL lazily.
  return `CALL (${scope.this ?? ''}) { ${parts.map((part) => read(part, bound)).join(' UNION ALL ')} } WITH ${bound} LIMIT ${limit}`;
}

/** How each selected field of an object is read, by its response key. */
function readsOf<From>(
  fields: ReturnType<typeof collectFields>,
  read: (name: string, nodes: readonly FieldNode[]) => Read<From>,
): (readonly [responseKey: string, Read<From>])[] {
  return [...fields].map(([key, nodes]) => [key, read(nodes[0]?.name.value ?? '', nodes)]);
}

/** The fields by their response keys. A loop, as making an object of pairs takes four times as long. */
function readAll<From>(
  reads: readonly (readonly [responseKey: string, Read<From>])[],
  from: From,
  bound: Bound,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, read] of reads) result[key] = read(from, bound);
  return result;
}
