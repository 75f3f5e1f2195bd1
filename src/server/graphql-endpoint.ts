import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Answers } from './answering/answers.js';
import { bookmarksOf } from './answering/bookmarks.js';
import type { KnownOperations } from './answering/known-operations.js';
import type { OperationRequest } from './answering/operation-request.js';
import type { Exchange, Handler } from './exchange.js';
import type { GraphqlRequest } from './graphql-request.js';
import type { Limits } from './limits.js';
import { MediaTypes } from './media-types.js';
import { readJson } from './read-json.js';
import { GRAPHQL_RESPONSE, send } from './respond.js';
import { withinDeadline, type Deadline } from './within-deadline.js';

/** What the endpoint hands requests to. */
export interface EndpointParts {
  readonly apollo: ApolloServer<object>;
  readonly known: KnownOperations;
  readonly answers: Answers;
  readonly limits: Limits;
}

/**
 * `/graphql`: answers within the deadline, whatever the resolvers do. Apollo Server says whether an operation may be
 * executed, and what is wrong where it may not; one that it has admitted before goes straight to its execution, as
 * Apollo Server's way takes half as long again as the whole of one by id.
 */
export function graphqlEndpoint({ apollo, known, answers, limits }: EndpointParts): Handler {
  const mediaTypes = new MediaTypes();
  return async (exchange) => {
    const { id, request, response } = exchange;
    const bookmarks = bookmarksOf(request);
    const body = request.method === 'POST' ? await readJson(request, limits.bodyBytes) : undefined;
    const within = <T>(work: (deadline: Deadline) => Promise<T>) => withinDeadline(response, limits.deadlineMs, work);
    const execute = (asked: OperationRequest, deadline: Deadline) =>
      answers.answer(asked, { id, bookmarks, ...deadline });

    const mediaType = mediaTypes.answerTo(request.headers.accept);
    const asked = mediaType && known.requestIn(body);
    if (mediaType && asked) {
      const text = answers.kept(asked, bookmarks) ?? (await within((deadline) => execute(asked, deadline)));
      send(exchange, 200, mediaType, text);
      return;
    }

    const httpGraphQLRequest = graphqlRequest(exchange, body);
    const answer = await within(async (deadline) => {
      const context = () => Promise.resolve({});
      const judged = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
      // Where the client accepts no media type that there is, nothing is executed.
      const admitted = judged.status === undefined ? httpGraphQLRequest.admitted : undefined;
      if (judged.body.kind === 'chunked') {
        throw new Error('An answer came in pieces, which no client can have asked for.');
      }
      const text = admitted
        ? (answers.kept(admitted, bookmarks) ?? (await execute(admitted, deadline)))
        : judged.body.string;
      return { headers: judged.headers, status: judged.status ?? 200, text, executed: admitted !== undefined };
    });
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    const type = answer.headers.get('content-type') ?? 'application/json; charset=utf-8';
    if (answer.executed) mediaTypes.learn(request.headers.accept, type);
    // To clients that know plain JSON only, a request that GraphQL could read has been answered: 200, errors or not.
    const acceptable = answer.status !== 406;
    const plain = httpGraphQLRequest.wellFormed && acceptable && !type.startsWith(GRAPHQL_RESPONSE);
    send(exchange, plain ? 200 : answer.status, type, answer.text);
  };
}

function graphqlRequest({ id, request, query }: Exchange, body: unknown): GraphqlRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return {
    id,
    method: request.method ?? '',
    headers,
    search: query,
    body,
    wellFormed: false,
    admitted: undefined,
  };
}
