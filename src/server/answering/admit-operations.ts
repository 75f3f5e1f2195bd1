import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { GraphqlRequest } from '../graphql-request.js';
import { KnownOperation } from './known-operation.js';
import type { KnownOperations } from './known-operations.js';
import { operationRequest } from './operation-request.js';

/** Ends Apollo Server's part with an operation that is parsed, valid and within the limits: it is remembered, and ours to execute. */
export function admitOperations(known: KnownOperations): ApolloServerPlugin<object> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: ({ schema, document, operation, source, request }) => {
          // Apollo Server can say what is wrong with the operation's name, which its types take for right, and with variables.
          if (!(operation as unknown)) return Promise.resolve(null);
          const found = new KnownOperation(schema, document, operation, request.operationName, source);
          const admitted = operationRequest(found, request.variables ?? {});
          if (!admitted) return Promise.resolve(null);
          known.add(found);
          (request.http as GraphqlRequest).admitted = admitted;
          const body = { kind: 'single' as const, singleResult: { data: {} } };
          return Promise.resolve({ http: { headers: new HeaderMap() }, body } as GraphQLResponse);
        },
      }),
  };
}
