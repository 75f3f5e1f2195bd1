import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../log.js';
import { admitOperations } from './answering/admit-operations.js';
import type { KnownOperations } from './answering/known-operations.js';
import { boundedValues, checkLimits } from './check-limits.js';
import type { Limits } from './limits.js';
import type { ReportError } from './report-error.js';
import { chooseStatus, rememberRequest } from './request-plugins.js';

/** What Apollo Server is started with. */
export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly report: ReportError;
  readonly log: Logger;
  readonly known: KnownOperations;
}

/** Starts an Apollo Server that shows only our errors, keeps our limits and calls nobody. */
export async function startApollo(parts: ApolloParts): Promise<ApolloServer<object>> {
  const { schema, limits, report, log, known } = parts;
  // Apollo formats errors without saying whose they are, so each is put down with its request before.
  const requestIds = new WeakMap<object, string>();
  const server = new ApolloServer<object>({
    schema,
    logger: log,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    validationRules: [boundedValues(limits.valueDepth)],
    formatError: (_, error) => report(error, requestIds.get(error as object) ?? 'unknown'),
    plugins: [
      // A third of a list's time would go into policies that nobody set.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // These call Apollo's cloud where its environment variables happen to be set.
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      rememberRequest(requestIds, log),
      checkLimits(limits),
      chooseStatus,
      admitOperations(known),
    ],
  });
  await server.start();
  return server;
}
