import { GraphQLObjectType, GraphQLSchema } from 'graphql';

/** What a root field's resolver came to, by response key. */
export type Outcomes = ReadonlyMap<string, PromiseSettledResult<unknown>>;

/**
 * The same schema with a Query whose fields give what they came to before: its root value is the Outcomes. By it
 * graphql-js says what is wrong with an answer, without anything being asked of the graph again.
 */
export function replaySchemaOf(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const { query } = config;
  if (!query) return schema;
  const queryConfig = query.toConfig();
  const replaying = new GraphQLObjectType<Outcomes>({
    ...queryConfig,
    fields: Object.fromEntries(
      Object.entries(queryConfig.fields).map(([name, field]) => [
        name,
        { ...field, resolve: (outcomes: Outcomes, _arguments, _context, info) => replay(outcomes, info.path.key) },
      ]),
    ),
  });
  return new GraphQLSchema({
    ...config,
    query: replaying,
    types: config.types.filter((type) => type !== query),
    assumeValid: true,
  });
}

function replay(outcomes: Outcomes, key: string | number): unknown {
  const outcome = outcomes.get(String(key));
  if (outcome?.status === 'rejected') throw outcome.reason;
  return outcome?.value;
}
