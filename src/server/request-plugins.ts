import type { ApolloServerPlugin } from '@apollo/server';
import type { ErrorCode } from '../errors.js';
import type { Logger } from '../log.js';
import type { GraphqlRequest } from './graphql-request.js';
import { STATUS_OF_CODE } from './http-error.js';

/** Puts down for every error which request it belongs to. */
export function rememberRequest(requestIds: WeakMap<object, string>, log: Logger): ApolloServerPlugin<object> {
  return {
    requestDidStart: ({ request }) => {
      const { id } = request.http as GraphqlRequest;
      return Promise.resolve({
        didEncounterErrors: ({ errors }) => {
          for (const error of errors) requestIds.set(error, id);
          return Promise.resolve();
        },
      });
    },
    unexpectedErrorProcessingRequest: ({ requestContext, error }) => {
      const { id } = requestContext.request.http as GraphqlRequest;
      log.error({ requestId: id, err: error }, 'Apollo Server met a fault');
      return Promise.resolve();
    },
  };
}

/**
 * Chooses the HTTP status as GraphQL over HTTP wants it: 200 where there is data, and otherwise what the first error
 * means, for those who accept GraphQL's own media type. https://graphql.github.io/graphql-over-http/draft/
 */
export const chooseStatus: ApolloServerPlugin<object> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, errors }) => {
        const { body, http } = response;
        const badForm = http.status === 405 || errors?.[0]?.extensions.code === 'BAD_REQUEST';
        if (body.kind !== 'single' || badForm) return Promise.resolve();
        (request.http as GraphqlRequest).wellFormed = true;
        const { data, errors: shown } = body.singleResult;
        const code = shown?.[0]?.extensions?.code as ErrorCode | undefined;
        if (data === undefined && code) http.status = STATUS_OF_CODE[code];
        return Promise.resolve();
      },
    }),
};
