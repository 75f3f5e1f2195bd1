import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../log.js';
import { startApollo } from './apollo.js';
import type { Handler } from './exchange.js';
import { Answers } from './answering/answers.js';
import { operationExecutor } from './answering/execute-operation.js';
import { KnownOperations } from './answering/known-operations.js';
import { ResultCache } from './answering/result-cache.js';
import { graphqlEndpoint } from './graphql-endpoint.js';
import { healthz, readyz, type Readiness } from './health.js';
import { HttpServer } from './http-server.js';
import { LIMITS, type Limits } from './limits.js';
import { createMetrics, type Metrics } from './metrics.js';
import { neo4jBrowserRoutes } from './neo4j-browser/routes.js';
import { errorReporter } from './report-error.js';
import type { RequestFacts } from './request-facts.js';
import { pages } from './pages.js';
import { send } from './respond.js';
import { answerBy, READS, type Route } from './routes.js';

/** What a server is made of. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  /** Makes the context that resolvers get. */
  readonly createContext: (facts: RequestFacts) => Promise<object>;
  /** Whether questions can be answered now; asked for `/readyz`. */
  readonly isReady: () => Promise<Readiness>;
  readonly log: Logger;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The version of the product, shown by `/healthz` and `/metrics`. */
  readonly version: string;
  /** Where they differ from LIMITS. */
  readonly limits?: Partial<Limits>;
  /** Bytes of answers that are kept for some seconds; 0, the default, keeps none and shares none. */
  readonly resultCacheBytes?: number;
  /** The built explorer, served at every path that is not another's; without it there is none. */
  readonly webFolder?: string;
  /** Whether the query editor among the pages is served, too; true by default. */
  readonly graphiql?: boolean;
  /** The guide, the style and the questions for Neo4j Browser, served under `/browser/`; without it there are none. */
  readonly neo4jBrowserFolder?: string;
}

/** A server that listens. */
export interface RunningServer {
  /** Without a slash at its end: `${url}/graphql` is the endpoint. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets those under way finish for some seconds, and ends; safe to call twice. */
  close(): Promise<void>;
}

/** Others write to the same database, an import for one, and tell us nothing. */
const MAX_RESULT_AGE_MS = 2_000;

/**
 * Starts the HTTP server: `/graphql`, `/healthz`, `/readyz`, `/metrics`, what Neo4j Browser loads, and the explorer
 * everywhere else.
 * @throws OperatorError where the address cannot be listened at.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { log, version } = parts;
  const limits = { ...LIMITS, ...parts.limits };
  const metrics = createMetrics(version);
  const report = errorReporter(log, metrics.failed);
  const cache = new ResultCache({
    maxBytes: parts.resultCacheBytes ?? 0,
    maxAgeMs: MAX_RESULT_AGE_MS,
    now: () => performance.now(),
  });
  const answers = new Answers({
    execute: operationExecutor(parts.schema),
    createContext: parts.createContext,
    cache,
    report,
    count: metrics.answered,
  });
  const known = new KnownOperations(limits);
  const apollo = await startApollo({ schema: parts.schema, limits, report, log, known });
  const isReady = async (): Promise<Readiness> =>
    server.closing ? { ready: false, reason: 'The server is closing.' } : parts.isReady();

  const byPath = new Map<string, Route>([
    ['/graphql', { methods: ['GET', 'POST'], handle: graphqlEndpoint({ apollo, known, answers, limits }) }],
    ['/healthz', { methods: READS, handle: healthz(version) }],
    ['/readyz', { methods: READS, handle: readyz(isReady, log) }],
    ['/metrics', { methods: READS, handle: metricsPage(metrics) }],
    ...(parts.neo4jBrowserFolder === undefined ? [] : neo4jBrowserRoutes(parts.neo4jBrowserFolder)),
  ]);
  const elsewhere =
    parts.webFolder === undefined
      ? undefined
      : pages(parts.webFolder, { without: parts.graphiql === false ? ['/graphiql'] : [] });
  const server = new HttpServer(answerBy({ byPath, elsewhere }, { report, metrics, log }));
  const { port, url } = await server.listen(parts.host, parts.port);
  let closed: Promise<void> | undefined;
  return { url, port, close: () => (closed ??= server.close(limits.drainMs).then(() => apollo.stop())) };
}

function metricsPage(metrics: Metrics): Handler {
  return async (exchange) => {
    send(exchange, 200, metrics.contentType, await metrics.text());
  };
}
