import {
  OperationTypeNode,
  getArgumentValues,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, type Document } from '../../graph/compose/select.js';
import type { Variables } from '../measure.js';
import { completionOf, NOT_PLANNABLE, type Complete } from './completion.js';

/** What a plan is made for. */
interface Plannable {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** How a query is executed without graphql-js: its root fields in the order of the answer. */
export type Plan = readonly RootStep[];

/** One field of the query itself. */
export interface RootStep {
  readonly key: string;
  /** Calls the resolver. @throws what the arguments or the resolver throw */
  readonly resolve: (variables: Variables, context: object) => unknown;
  readonly complete: Complete;
}

/** Plans an operation, or finds that only graphql-js can execute it: a mutation, introspection, resolvers below the root. */
export function planOf(known: Plannable, variables: Variables): Plan | undefined {
  const { schema, operation, fragments } = known;
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query) return undefined;
  const document: Document = { schema, fragments, variables };
  try {
    return [...collectFields(document, query, [operation.selectionSet])].map(([key, nodes]) =>
      stepOf(known, document, query, key, nodes),
    );
  } catch (fault) {
    if (fault === NOT_PLANNABLE) return undefined;
    throw fault;
  }
}

function stepOf(
  { operation }: Plannable,
  document: Document,
  query: GraphQLObjectType,
  key: string,
  fieldNodes: readonly FieldNode[],
): RootStep {
  const { schema, fragments } = document;
  const [node] = fieldNodes;
  const field: GraphQLField<unknown, unknown> | undefined = query.getFields()[node?.name.value ?? ''];
  if (!node || !field?.resolve || key === '__proto__') throw NOT_PLANNABLE;
  const { resolve } = field;
  const info = {
    fieldName: field.name,
    fieldNodes,
    returnType: field.type,
    parentType: query,
    path: { prev: undefined, key, typename: query.name },
    schema,
    fragments,
    rootValue: undefined,
    operation,
  };
  return {
    key,
    resolve: (variableValues, context) =>
      resolve(undefined, getArgumentValues(field, node, variableValues), context, {
        ...info,
        variableValues,
      } satisfies GraphQLResolveInfo),
    complete: completionOf(document, field.type, fieldNodes),
  };
}
