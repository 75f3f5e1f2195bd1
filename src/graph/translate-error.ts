import { Neo4jError } from 'neo4j-driver';
import { CallerError, type ErrorCode } from '../errors.js';

export const TOO_SLOW =
  'The answer took longer than one question may take: ask for fewer rows or fewer levels, or try again later.';

/** Codes of Neo4j and its driver that mean something to the caller of the API; the first pattern that matches decides. */
const MEANINGS: readonly (readonly [RegExp, Exclude<ErrorCode, 'INTERNAL_SERVER_ERROR'>, string])[] = [
  // These call themselves transient, although the same question would need the same memory again.
  [
    /OutOfMemory|StackOverFlow/i,
    'QUERY_TOO_COMPLEX',
    'The answer would need more memory than one question may use: ask for fewer rows or fewer levels.',
  ],
  [/\.TransactionTimedOut/, 'TIMEOUT', TOO_SLOW],
  [/\.InvalidBookmark/, 'BAD_USER_INPUT', 'A bookmark that the request brings is none of this database.'],
  [
    /^(ServiceUnavailable|SessionExpired|ProtocolError)$|^Neo\.TransientError\.|^Neo\.ClientError\.(Security|Cluster)\.|^Neo\.ClientError\.Database\.DatabaseNotFound$/,
    'UNAVAILABLE',
    'The graph cannot be reached at the moment: try again later.',
  ],
];

/** A statement that failed through a fault of ours; its message is for the log, not for a caller. */
export class StatementError extends Error {
  override readonly name = 'StatementError';

  constructor(
    /** The name of the statement. */
    readonly statement: string,
    /** Neo4j's code, such as `Neo.ClientError.Schema.ConstraintValidationFailed`. */
    readonly code: string,
    cause: Error,
  ) {
    super(`${statement}: ${code}: ${cause.message}`, { cause });
  }
}

/** What Neo4j or its driver calls this error, or the empty string where it is none of theirs. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Neo4jError || thrown instanceof StatementError ? thrown.code : '';
}

/**
 * Turns an error of the driver into one that the rest of the program knows: a CallerError that shows nothing internal
 * and keeps the original as its cause, or a StatementError. What is not the driver's stays as it is.
 */
export function translateError(thrown: unknown, statement: string): unknown {
  if (!(thrown instanceof Neo4jError)) return thrown;
  const meaning = MEANINGS.find(([pattern]) => pattern.test(thrown.code));
  if (!meaning) return new StatementError(statement, thrown.code, thrown);
  const [, code, message] = meaning;
  return new CallerError(code, message, {}, { cause: thrown });
}

/** Whether the same statement may succeed when it is sent again now. */
export function isWorthRetrying(thrown: unknown, mode: 'READ' | 'WRITE'): boolean {
  if (!(thrown instanceof Neo4jError) || !thrown.retryable) return false;
  if (/OutOfMemory|StackOverFlow/i.test(thrown.code)) return false;
  // After a lost connection nobody knows whether a write was committed; what Neo4j calls transient it has rolled back.
  return mode === 'READ' || thrown.code.startsWith('Neo.TransientError.');
}
