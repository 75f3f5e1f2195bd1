import type { HTTPGraphQLRequest } from '@apollo/server';
import type { OperationRequest } from './answering/operation-request.js';

/** A request as Apollo sees it, and what we need to know of it besides. */
export interface GraphqlRequest extends HTTPGraphQLRequest {
  readonly id: string;
  /** Set once the request is GraphQL by its form, whatever its document says. */
  wellFormed: boolean;
  /** Set once nothing is wrong with its operation, which is then ours to execute. */
  admitted: OperationRequest | undefined;
}
