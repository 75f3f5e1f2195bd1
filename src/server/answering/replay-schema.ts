import { GraphQLObjectType, GraphQLSchema } from 'graphql';

/** What a root field's resolver gave, which is settled by now. */
export interface Attempt {
  readonly value: Promise<unknown>;
  /** Set where it was thrown at once: of two fields that may not fail, graphql-js tells the error that it meets first. */
  readonly error?: Error;
}

/** What root fields came to, by response key. */
export type Outcomes = ReadonlyMap<string, Attempt>;

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
  const attempt = outcomes.get(String(key));
  if (attempt && 'error' in attempt) throw attempt.error;
  return attempt?.value;
}
