/** The codes that a GraphQL error carries in `extensions.code`; clients may rely on them. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'QUERY_TOO_COMPLEX'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** The caller of the API asked for something that cannot be had; its message is shown to the caller as it is. */
export class CallerError extends Error {
  override readonly name = 'CallerError';

  constructor(
    readonly code: Exclude<ErrorCode, 'INTERNAL_SERVER_ERROR'>,
    message: string,
    /** What a client may read by program, such as the argument's name. */
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Something that the person who runs the product can mend; shown with its advice, never with a stack trace. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';

  constructor(
    message: string,
    /** What to do about it, one way a line. */
    readonly advice: readonly string[] = [],
    /** 1: it failed; 2: it could not begin (bad usage, a missing prerequisite, a fault in the data). */
    readonly exitCode: 1 | 2 = 1,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
