import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CallerError, type ErrorCode } from '../errors.js';

/** An error as a client sees it: its code is always one of ours. */
export interface ShownError extends GraphQLFormattedError {
  readonly extensions: { readonly code: ErrorCode; readonly [detail: string]: unknown };
}

/** Codes of Apollo Server's own that say that the caller is at fault. */
const CALLERS_FAULTS = new Set<unknown>([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Messages of graphql-js that mean a bound of ours was met, and what to say instead. */
const BOUNDS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /^Syntax Error: Document contains more tha[nt] (\d+) tokens/,
    ([, n]) => `A document may have ${n} tokens; shorten it.`,
  ],
  [/^Validation aborted\.$/, () => 'The document selects the same fields too often to be checked; select each once.'],
];

/** Longer ones only repeat what the caller sent. */
const LONGEST_MESSAGE = 1_000;

/**
 * Says an error in the way of the API. The caller's faults are shown as they are; of ours, nothing but the request's
 * id, by which the log can be searched.
 */
export function formatError(thrown: unknown, requestId: string): ShownError {
  const where = thrown instanceof GraphQLError ? placeOf(thrown) : {};
  const { code, message, details } = meaningOf(thrown) ?? {
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong on our side. Quote request id ${requestId} when you report it.`,
    details: { requestId },
  };
  const shown = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
  return { message: shown, ...where, extensions: { ...details, code } };
}

/** What was thrown at first, under the wrappings of GraphQL and Apollo. */
export function causeOf(thrown: unknown): unknown {
  return thrown instanceof GraphQLError && thrown.originalError ? causeOf(thrown.originalError) : thrown;
}

interface Meaning {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The meaning of an error that the caller can do something about, or undefined for our own. */
function meaningOf(thrown: unknown): Meaning | undefined {
  const cause = causeOf(thrown);
  if (cause instanceof CallerError) return cause;
  if (!(thrown instanceof GraphQLError) || !CALLERS_FAULTS.has(thrown.extensions.code)) return undefined;
  for (const [pattern, say] of BOUNDS) {
    const match = pattern.exec(thrown.message);
    if (match) return { code: 'QUERY_TOO_COMPLEX', message: say(match), details: {} };
  }
  return { code: 'BAD_USER_INPUT', message: thrown.message.trim(), details: {} };
}

function placeOf({ locations, path }: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
