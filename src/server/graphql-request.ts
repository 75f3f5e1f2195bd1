import type { HTTPGraphQLRequest } from '@apollo/server';

/** A request as Apollo sees it, and what we need to know of it besides. */
export interface GraphqlRequest extends HTTPGraphQLRequest {
  readonly id: string;
  /** Set once the request is GraphQL by its form, whatever its document says. */
  wellFormed: boolean;
}
