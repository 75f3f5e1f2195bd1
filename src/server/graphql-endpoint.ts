import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Exchange, Handler } from './exchange.js';
import type { GraphqlRequest } from './graphql-request.js';
import type { Limits } from './limits.js';
import { readJson } from './read-json.js';
import { GRAPHQL_RESPONSE, send } from './respond.js';
import { withinDeadline, type Deadline } from './within-deadline.js';

/** What the context of one request is made from. */
export interface RequestFacts extends Deadline {
  /** The id under which the log knows the request. */
  readonly id: string;
}

/** `/graphql`: answers within the deadline, whatever the resolvers do. */
export function graphqlEndpoint(
  apollo: ApolloServer<object>,
  limits: Limits,
  createContext: (facts: RequestFacts) => Promise<object>,
): Handler {
  return async (exchange) => {
    const { id, request, response } = exchange;
    const body = request.method === 'POST' ? await readJson(request, limits.bodyBytes) : undefined;
    const httpGraphQLRequest = graphqlRequest(exchange, body);
    const answer = await withinDeadline(response, limits.deadlineMs, async (deadline) => {
      const context = await createContext({ id, ...deadline });
      return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => Promise.resolve(context) });
    });
    if (answer.body.kind === 'chunked')
      throw new Error('An answer came in pieces, which no client can have asked for.');

    for (const [name, value] of answer.headers) response.setHeader(name, value);
    const type = answer.headers.get('content-type') ?? 'application/json; charset=utf-8';
    // To clients that know plain JSON only, a request that GraphQL could read has been answered: 200, errors or not.
    const plain = httpGraphQLRequest.wellFormed && !type.startsWith(GRAPHQL_RESPONSE);
    send(response, plain ? 200 : (answer.status ?? 200), type, answer.body.string);
  };
}

function graphqlRequest({ id, request, query }: Exchange, body: unknown): GraphqlRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { id, method: request.method ?? '', headers, search: query, body, wellFormed: false };
}
