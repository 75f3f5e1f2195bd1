import {
  isEnumType,
  isIntrospectionType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { isComposed, typeDeclarationOf } from '../graph/compose/declare.js';
import { readComposed, readPlain, readTypename } from '../graph/compose/read-field.js';
import { features } from './index.js';
import { explainValues } from './shared/explain-values.js';

/** Builds the API's schema from the features. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: features,
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = 'All that can be asked of the graph.';
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type) && !isIntrospectionType(type)) explainValues(type);
    if (isInterfaceType(type)) type.resolveType = readTypename;
    if (!isObjectType(type)) continue;
    const read = isComposed(type) ? readComposed : typeDeclarationOf(type).plain ? readPlain : undefined;
    if (read) for (const field of Object.values(type.getFields())) field.resolve = read;
  }
  return schema;
}

/** The schema as SDL, sorted, as it stands in `schema/schema.graphql`. */
export function printApiSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
