import { deepStrictEqual } from 'node:assert';
import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { buildApiSchema } from '../../src/features/schema.js';
import type { GraphContext } from '../../src/graph/compose/answer.js';
import type { Graph, Statement } from '../../src/graph/driver.js';
import { operationExecutor, type ExecuteOperation } from '../../src/server/answering/execute-operation.js';
import { KnownOperation } from '../../src/server/answering/known-operation.js';
import { operationRequest } from '../../src/server/answering/operation-request.js';
import { formatError, type ShownError } from '../../src/server/format-error.js';
import { ReadRecorder } from './read-recorder.js';

type Variables = Readonly<Record<string, unknown>>;

/** The API without HTTP, asked as the server asks it; each answer is compared with the one that graphql-js gives. */
export interface Api {
  /** The data of an answer, as JSON. @throws what went wrong, the inner error's message included */
  ask<Data = Record<string, unknown>>(source: string, variables?: Variables): Promise<Data>;
  /** The errors of an answer as a client sees them; none where there are none. */
  askForErrors(source: string, variables?: Variables): Promise<ShownError[]>;
  /** What the last request ran in the graph. */
  readonly statements: readonly Statement[];
}

let builtSchema: GraphQLSchema | undefined;
let executor: ExecuteOperation | undefined;

/** The schema of the API, built once. */
export function apiSchema(): GraphQLSchema {
  return (builtSchema ??= buildApiSchema());
}

/** The API on a graph. Documents are kept, so that a question that is asked again reuses its statements, as in the server. */
export function apiOn(graph: Graph): Api {
  const operations = new Map<string, KnownOperation>();
  let statements: readonly Statement[] = [];
  const request = async (source: string, variables: Variables = {}) => {
    const known = operations.get(source) ?? valid(source);
    operations.set(source, known);
    const recorder = new ReadRecorder(graph);
    statements = recorder.statements;
    const { data, errors = [] } = await executeTwice(known, variables, recorder);
    return { data, errors: [...errors] };
  };
  return {
    get statements() {
      return statements;
    },
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

/** The answer as the server executes it. @throws AssertionError where graphql-js's is another */
async function executeTwice(
  known: KnownOperation,
  variables: Variables,
  recorder: ReadRecorder,
): Promise<ExecutionResult> {
  const contextOn = (graph: Graph): GraphContext => ({ graph, signal: AbortSignal.timeout(100_000) });
  const schema = apiSchema();
  const byGraphqlJs = (graph: Graph) =>
    execute({ schema, document: known.document, variableValues: variables, contextValue: contextOn(graph) });
  const request = operationRequest(known, variables);
  if (!request) return byGraphqlJs(recorder.recording);
  executor ??= operationExecutor(schema);
  const answer = await executor(request, contextOn(recorder.recording));
  const expected = await byGraphqlJs(recorder.replaying);
  deepStrictEqual(JSON.parse(JSON.stringify(answer)), JSON.parse(JSON.stringify(expected)));
  return answer;
}

function valid(source: string): KnownOperation {
  const document = parse(source);
  const errors = validate(apiSchema(), document);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`not one operation: ${source}`);
  return new KnownOperation(apiSchema(), document, operation, undefined, source);
}

/** A variable that is refused has no path; in the server it is Apollo that gives it its code. */
function shown(error: GraphQLError): ShownError {
  return error.path ? formatError(error, 'a test') : { message: error.message, extensions: { code: 'BAD_USER_INPUT' } };
}

function told(error: GraphQLError): string {
  return `${error.path?.join('.') ?? ''}: ${error.originalError?.stack ?? error.message}`;
}
