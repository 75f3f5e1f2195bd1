import { execute, GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/features/schema.js';
import type { GraphContext } from '../../src/graph/compose/answer.js';
import type { Graph, Statement } from '../../src/graph/driver.js';
import { formatError, type ShownError } from '../../src/server/format-error.js';

type Variables = Readonly<Record<string, unknown>>;

/** The API without HTTP, asked as the server asks it. */
export interface Api {
  /** The data of an answer, as JSON. @throws what went wrong, the inner error's message included */
  ask<Data = Record<string, unknown>>(source: string, variables?: Variables): Promise<Data>;
  /** The errors of an answer as a client sees them; none where there are none. */
  askForErrors(source: string, variables?: Variables): Promise<ShownError[]>;
  /** What the last request ran in the graph. */
  readonly statements: readonly Statement[];
}

let builtSchema: GraphQLSchema | undefined;

/** The schema of the API, built once. */
export function apiSchema(): GraphQLSchema {
  return (builtSchema ??= buildApiSchema());
}

/** The API on a graph. Documents are kept, so that a question that is asked again reuses its statements, as in the server. */
export function apiOn(graph: Graph): Api {
  const documents = new Map<string, DocumentNode>();
  const statements: Statement[] = [];
  const counted: Graph = {
    ...graph,
    read: (statement, options) => {
      statements.push(statement);
      return graph.read(statement, options);
    },
  };
  const request = async (source: string, variables?: Variables): Promise<{ data: unknown; errors: GraphQLError[] }> => {
    const document = documents.get(source) ?? valid(source);
    documents.set(source, document);
    statements.length = 0;
    const contextValue: GraphContext = { graph: counted, signal: AbortSignal.timeout(30_000) };
    const { data, errors = [] } = await execute({
      schema: apiSchema(),
      document,
      variableValues: variables ?? {},
      contextValue,
    });
    return { data, errors: [...errors] };
  };
  return {
    statements,
    ask: async <Data>(source: string, variables?: Variables) => {
      const { data, errors } = await request(source, variables);
      if (errors.length > 0) throw new AggregateError(errors, errors.map(told).join('\n'));
      return JSON.parse(JSON.stringify(data)) as Data;
    },
    askForErrors: async (source, variables) => {
      const { errors } = await request(source, variables);
      return errors.map(shown);
    },
  };
}

function valid(source: string): DocumentNode {
  const document = parse(source);
  const errors = validate(apiSchema(), document);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return document;
}

/** A variable that is refused has no path; in the server it is Apollo that gives it its code. */
function shown(error: GraphQLError): ShownError {
  return error.path ? formatError(error, 'a test') : { message: error.message, extensions: { code: 'BAD_USER_INPUT' } };
}

function told(error: GraphQLError): string {
  return `${error.path?.join('.') ?? ''}: ${error.originalError?.stack ?? error.message}`;
}
