/**
 * Turns a root field's selection set into one Cypher statement. Each relation below it becomes a `COLLECT { … }` subquery
 * around the file that its field names; rows are lists, not maps, and are decoded by position.
 */
import {
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type SelectionSetNode,
} from 'graphql';
import { CallerError } from '../../errors.js';
import { plain, type Column, type Projector } from './column.js';
import { composeConnection } from './connection.js';
import { declarationOf, typeDeclarationOf, type Relation } from './declare.js';
import { carried, FieldInstance, type Statement } from './field-instance.js';
import { expressionOf } from './filter.js';
import { orderBy } from './order.js';
import { rename, type Scope } from './rename.js';
import { collectFields, selectionSetsOf, type Document } from './select.js';

type Values = Readonly<Record<string, unknown>>;

/** How many relation fields one root field may select: Neo4j plans for 40 ms for each when it sees the statement first (2 cores). */
const MAX_RELATIONS = 150;

/** A root field as it was asked for. */
export interface RootField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** How its nodes are found. */
  readonly relation: Relation;
  /** A narrower type than the field's, where the resolver knows it. */
  readonly type?: GraphQLCompositeType | undefined;
}

/** A root field's statement, good for every request of the same form. */
export interface Composition {
  readonly text: string;
  /** Makes the parameters of a request. @throws CallerError where an argument is wrong */
  readonly bind: (variables: Values) => Record<string, unknown>;
  readonly decode: Column['decode'];
  /** The names of the parameters that hold ids of entities. */
  readonly ids: readonly string[];
}

/** Composes the statement of a root field. @throws CallerError where an argument is wrong, or too much is selected */
export function compose(document: Document, root: RootField): Composition {
  const composer = new Composer(document, root);
  const { text, decode } = composer.relation(root.relation, root.field, root.nodes, {}, root.type);
  const { binders, ids } = composer;
  return {
    text,
    bind: (variables) => Object.fromEntries([...binders].map(([name, bind]) => [name, bind(variables)])),
    decode,
    ids: [...ids],
  };
}

/** A file that finds what a variable holds already, and nothing else is asked of it. */
const VALUE = /^WITH ([^,]+) AS (\w+)\nMATCH \(\2\)$/;

/** The statement that is being composed. */
class Composer implements Statement, Projector {
  readonly binders = new Map<string, (variables: Values) => unknown>();
  readonly ids = new Set<string>();
  private count = 0;
  private relations = 0;

  constructor(
    readonly document: Document,
    private readonly root: RootField,
  ) {}

  get variables(): Values {
    return this.document.variables;
  }

  next(): number {
    return this.count++;
  }

  countRelation(): void {
    if (++this.relations > MAX_RELATIONS) throw tooManyRelations();
  }

  /** A field that leads to other nodes: one (null where there is none), a list, or a connection, as its type says. */
  relation(
    relation: Relation,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    scope: Scope,
    narrower?: GraphQLCompositeType,
  ): Column {
    const named = getNamedType(field.type) as GraphQLCompositeType;
    const asked = relation.ofRoot ? this.root : { field, nodes, relation };
    const instance = new FieldInstance(this, field, nodes, scope, asked);
    if (typeDeclarationOf(named).connection && isObjectType(named)) {
      this.countRelation();
      return composeConnection(this, relation, instance, named);
    }
    return this.nodes(relation, field, nodes, instance, narrower);
  }

  /** The nodes that a relation finds, as one or as a list. */
  nodes(
    relation: Relation,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    instance: FieldInstance,
    narrower?: GraphQLCompositeType,
  ): Column {
    this.countRelation();
    const type = narrower ?? (getNamedType(field.type) as GraphQLCompositeType);
    const match = instance.match(relation, type);
    const row = this.projection(type, selectionSetsOf(nodes), { ...match.scope, this: match.scope.node });
    const nullable = isNonNullType(field.type) ? field.type.ofType : field.type;
    if (isListType(nullable) && relation.keyed) {
      return {
        text: `COLLECT { ${match.text} RETURN [${match.scope.node}.id, ${row.text}] AS row }`,
        decode: (value, bound) =>
          new Map((value as [string, unknown][]).map(([id, each]) => [id, row.decode(each, bound)])),
      };
    }
    if (isListType(nullable)) {
      const keys = instance.sortKeys(relation);
      const order = rename(orderBy(keys, false), match.scope, String);
      return {
        text: `COLLECT { ${match.text} WITH ${carried(match, keys)} ORDER BY ${order} RETURN ${row.text} AS row }`,
        decode: (value, bound) => (value as unknown[]).map((each) => row.decode(each, bound)),
      };
    }
    const value = VALUE.exec(match.text)?.[1];
    if (value !== undefined) {
      // The row holds it already: a subquery would only name it.
      const text = `[${match.scope.node} IN [${value}] WHERE ${match.scope.node} IS NOT NULL | ${row.text}]`;
      return { text, decode: firstOf(row) };
    }
    return {
      // The order makes it the same one each time, should there be two.
      text: `COLLECT { ${match.text} WITH ${match.scope.node} ORDER BY ${match.scope.node}.id LIMIT 1 RETURN ${row.text} AS row }`,
      decode: firstOf(row),
    };
  }

  /** What is asked of the node `this`, as a list; of an abstract type the first element tells the concrete one, where that matters. */
  projection(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], scope: Scope): Column {
    const concrete = isAbstractType(type) ? this.document.schema.getPossibleTypes(type) : [type];
    const asked = concrete.map((each) => ({ each, fields: collectFields(this.document, each, sets) }));
    const discriminator = isAbstractType(type) ? typeDeclarationOf(type).discriminator : undefined;
    const columns: Column[] = [];

    // A field that several concrete types have from their interface is one column.
    const indexOf = new Map<string, number>();
    const layouts = new Map<string, (readonly [responseKey: string, index: number])[]>();
    let namesType = false;
    for (const { each, fields } of asked) {
      const layout: [string, number][] = [];
      for (const [key, nodes] of fields) {
        const field = each.getFields()[nodes[0]?.name.value ?? ''];
        namesType ||= !field;
        if (!field) continue; // __typename, which every row has
        const places = nodes.map((node) => String(node.loc?.start)).join();
        const identity = `${field.name} ${JSON.stringify(declarationOf(field) ?? null)} ${places}`;
        const index = indexOf.get(identity) ?? columns.push(this.column(field, nodes, scope)) - 1;
        indexOf.set(identity, index);
        layout.push([key, index]);
      }
      layouts.set(each.name, layout);
    }

    // Where all types are read in the same way and nobody asks which it is, Neo4j need not tell.
    const [first] = concrete;
    const alike = new Set([...layouts.values()].map((layout) => layout.join(';'))).size <= 1;
    const only = first && (concrete.length === 1 || (alike && !namesType)) ? first.name : undefined;
    const kind = only === undefined && discriminator ? [rename(discriminator.expression, scope, String)] : [];
    return {
      text: `[${[...kind, ...columns.map((column) => column.text)].join(', ')}]`,
      decode: (value, bound) => {
        const row = value as unknown[];
        const typename = only ?? discriminator?.types[String(row[0])];
        if (typename === undefined) throw new Error(`no concrete type of ${type.name} for ${JSON.stringify(row[0])}`);
        const result: Record<string, unknown> = { __typename: typename };
        for (const [key, index] of layouts.get(typename) ?? []) {
          result[key] = columns[index]?.decode(row[kind.length + index], bound);
        }
        return result;
      },
    };
  }

  private column(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], scope: Scope): Column {
    const declaration = declarationOf(field);
    const self = scope.this ?? '';
    if (!declaration) return plain(`${self}.${field.name}`);
    if ('facet' in declaration) throw new Error(`${field.name} is a facet; only a connection has facets`);
    if ('relation' in declaration) return this.relation(declaration, field, nodes, { this: self });
    if ('variable' in declaration) return plain(scope[declaration.variable] ?? 'null');
    if ('same' in declaration) {
      return this.projection(getNamedType(field.type) as GraphQLCompositeType, selectionSetsOf(nodes), { this: self });
    }
    const instance = new FieldInstance(this, field, nodes, scope);
    const text = rename(expressionOf(instance.chosen(declaration)), { this: self }, (name) => instance.parameter(name));
    const { decode } = declaration;
    return decode ? { text, decode: (value, bound) => decode(value, bound.rootArguments) } : plain(text);
  }
}

/** Reads a list that holds one row, or none. */
function firstOf(row: Column): Column['decode'] {
  return (value, bound) => {
    const rows = value as unknown[];
    return rows.length === 0 ? null : row.decode(rows[0], bound);
  };
}

function tooManyRelations(): CallerError {
  const message = `One field of the query may lead along ${String(MAX_RELATIONS)} selected relations; ask in several questions.`;
  return new CallerError('QUERY_TOO_COMPLEX', message, { limit: 'relations', allowed: MAX_RELATIONS });
}
