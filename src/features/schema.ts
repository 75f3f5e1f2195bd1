import {
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { isComposed } from '../graph/compose/declare.js';
import { features } from './index.js';

/** Builds the API's schema from the features. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: features,
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = 'All that can be asked of the graph.';
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (value) => (value as { __typename: string }).__typename;
    if (isObjectType(type) && isComposed(type)) {
      for (const field of Object.values(type.getFields())) field.resolve = readComposed;
    }
  }
  return schema;
}

/** The schema as SDL, sorted, as it stands in `schema/schema.graphql`. */
export function printApiSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** The composer put the value under the response key, as one field may be asked for twice with different arguments. */
const readComposed: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) =>
  source[info.path.key];
