import {
  getNamedType,
  isCompositeType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
} from 'graphql';
import { plain, type Column, type Projector } from './column.js';
import { declarationOf, type Relation } from './declare.js';
import { composeFacets } from './facets.js';
import { carried, type FieldInstance, type Match } from './field-instance.js';
import { orderName } from './order.js';
import { writeCursor } from './page.js';
import { rename, type Scope } from './rename.js';
import { collectFields, selectionSetsOf } from './select.js';

type Row = readonly unknown[];
/** Reads one field of an edge or of the connection, under its response key. */
type Read<From> = (from: From, rootArguments: Readonly<Record<string, unknown>>) => unknown;

/** A page as it came back. */
interface Answer {
  /** The rows in the list's order, cut to the page; the first element of each is its keys. */
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly total: unknown;
  /** What each of the selected facets counted. */
  readonly counts: readonly unknown[];
}

/** A Relay connection as one column: `[rows, limit, total, facets]`, where the rows are one longer than the page if there is more. */
export function composeConnection(
  composer: Projector,
  relation: Relation,
  instance: FieldInstance,
  type: GraphQLObjectType,
): Column {
  const nodeType = getNamedType(type.getFields().nodes?.type) as GraphQLCompositeType;
  const keys = instance.sortKeys(relation);
  const order = orderName(keys);
  const page = instance.page(keys);
  const match = instance.match(relation, nodeType, page);
  const scope: Scope = { ...match.scope, this: match.scope.node };

  const columns: Column[] = [plain(`[${keys.map((key) => rename(key.expression, match.scope, String)).join(', ')}]`)];
  const add = (column: Column): Read<Row> => {
    const index = columns.push(column) - 1;
    return (row, root) => column.decode(row[index], root);
  };
  const cursor: Read<Row> = (row) => writeCursor(order, row[0] as Row);

  const edge = (name: string, nodes: readonly FieldNode[], edgeType: GraphQLObjectType): Read<Row> => {
    if (name === '__typename') return () => edgeType.name;
    if (name === 'cursor') return cursor;
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

  const asked = collectFields(composer.document, type, selectionSetsOf(instance.nodes));
  const names = [...asked.values()].map((nodes) => nodes[0]?.name.value);
  const counted = names.includes('totalCount');
  const onlyCounted = names.every((name) => name === 'totalCount' || name === 'facets');
  const facets: Column[] = [];

  const field = (name: string, nodes: readonly FieldNode[]): Read<Answer> => {
    const sets = selectionSetsOf(nodes);
    switch (name) {
      case 'nodes': {
        const read = add(composer.projection(nodeType, sets, scope));
        return ({ rows }, root) => rows.map((row) => read(row, root));
      }
      case 'edges': {
        const edgeType = getNamedType(type.getFields().edges?.type) as GraphQLObjectType;
        const reads = [...collectFields(composer.document, edgeType, sets)].map(
          ([key, edgeNodes]) => [key, edge(edgeNodes[0]?.name.value ?? '', edgeNodes, edgeType)] as const,
        );
        return ({ rows }, root) => rows.map((row) => readAll(reads, row, root));
      }
      case 'pageInfo':
        return ({ rows, hasMore }, root) => ({
          hasNextPage: page.backward ? page.beyond !== undefined : hasMore,
          hasPreviousPage: page.backward ? hasMore : page.beyond !== undefined,
          startCursor: rows[0] ? cursor(rows[0], root) : null,
          endCursor: rows.at(-1) ? cursor(rows.at(-1) as Row, root) : null,
        });
      case 'totalCount':
        return ({ total }) => total;
      case 'facets': {
        const facetsType = getNamedType(type.getFields().facets?.type) as GraphQLObjectType;
        const whole = (): Match => {
          composer.countRelation();
          return instance.match(relation, nodeType);
        };
        const index = facets.push(composeFacets(composer.document, facetsType, sets, whole)) - 1;
        return ({ counts }, root) => facets[index]?.decode(counts[index], root);
      }
      default:
        return () => type.name;
    }
  };
  const reads = [...asked].map(([key, nodes]) => [key, field(nodes[0]?.name.value ?? '', nodes)] as const);

  const paged = `COLLECT { ${inParts(match, carried(match, keys), page.limit)} RETURN [${columns.map((column) => column.text).join(', ')}] }`;
  return {
    text: `[${onlyCounted ? '[]' : paged}, ${page.limit}${counted ? `, COUNT { ${instance.match(relation, nodeType).text} }` : facets.length > 0 ? ', null' : ''}${facets.length > 0 ? `, [${facets.map((facet) => facet.text).join(', ')}]` : ''}]`,
    decode: (value, root) => {
      const [found, limit, total, counts = []] = value as [Row[], number, unknown, unknown[]?];
      const rows = found.slice(0, limit - 1);
      const answer = { rows: page.backward ? rows.reverse() : rows, hasMore: found.length === limit, total, counts };
      return readAll(reads, answer, root);
    },
  };
}

/** Reads a page's parts one after the other, the next one only where those before do not fill it (Neo4j pulls UNION ALL lazily). */
function inParts({ parts, scope }: Match, bound: string, limit: string): string {
  const [first] = parts;
  if (first && parts.length === 1) return `${first.text} WITH ${bound} ORDER BY ${first.order} LIMIT ${limit}`;
  const each = parts.map(({ text, order }) => `${text} RETURN ${bound} ORDER BY ${order} LIMIT ${limit}`);
  return `CALL (${scope.this ?? ''}) { ${each.join(' UNION ALL ')} } WITH ${bound} LIMIT ${limit}`;
}

/** The fields by their response keys. A loop, as making an object of pairs takes four times as long. */
function readAll<From>(
  reads: readonly (readonly [responseKey: string, Read<From>])[],
  from: From,
  rootArguments: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, read] of reads) result[key] = read(from, rootArguments);
  return result;
}
