import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request and its answer. */
export interface Exchange {
  /** By which the log and the caller speak of it; the caller's own `x-request-id` where that is well-formed. */
  readonly id: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  /** What follows the path's question mark, or the empty string. */
  readonly query: string;
}

/** Answers one kind of request; what it throws is answered by whoever calls it. */
export type Handler = (exchange: Exchange) => Promise<void> | void;

/** Short and without line breaks, so that it can stand in a log and a header as it is. */
const WELL_FORMED_ID = /^[\w.:-]{1,128}$/;

/** Gives a request its id and takes its address apart. */
export function exchangeOf(request: IncomingMessage, response: ServerResponse): Exchange {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && WELL_FORMED_ID.test(given) ? given : randomUUID();
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  return { id, request, response, path, query: query.join('?') };
}
