import { CallerError, type ErrorCode } from '../errors.js';

/** A request refused for its form, before GraphQL has seen it. */
export class HttpError extends CallerError {
  constructor(
    readonly status: number,
    code: Exclude<ErrorCode, 'INTERNAL_SERVER_ERROR'>,
    message: string,
    /** Headers that the answer needs, such as `allow`. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code, message);
  }
}

/** What is said where no route answers. */
export function nothingHere(): HttpError {
  return new HttpError(404, 'NOT_FOUND', 'There is nothing at this path. The GraphQL endpoint is /graphql.');
}

/** The HTTP status of a request that failed with this code as a whole. */
export const STATUS_OF_CODE: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};
