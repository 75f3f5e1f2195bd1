import type { ServerResponse } from 'node:http';
import type { Exchange } from './exchange.js';
import { HttpError, STATUS_OF_CODE } from './http-error.js';
import type { ReportError } from './report-error.js';

/** What GraphQL over HTTP calls its answers; clients that do not know it get plain JSON. */
export const GRAPHQL_RESPONSE = 'application/graphql-response+json';

// Answers hold data and never pages, so a browser may do nothing with them but hand them to their own site. CORS stays
// off: a page from elsewhere that needs the graph asks through its own server.
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Sets the headers that every answer carries. */
export function setHeaders({ id, response }: Exchange): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  response.setHeader('x-request-id', id);
}

/** Sends a whole answer, unless there is one already or the client has left. */
export function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  response.setHeader('content-type', contentType);
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(body);
}

/** Sends a value as JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', `${JSON.stringify(value)}\n`);
}

/** Answers a request that failed as a whole, in GraphQL's form. */
export function sendError({ id, request, response }: Exchange, thrown: unknown, report: ReportError): void {
  const error = report(thrown, id);
  const refused = thrown instanceof HttpError ? thrown : { status: STATUS_OF_CODE[error.extensions.code], headers: {} };
  const type = request.headers.accept?.includes(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : 'application/json';
  if (!response.headersSent) {
    for (const [name, value] of Object.entries(refused.headers)) response.setHeader(name, value);
  }
  send(response, refused.status, `${type}; charset=utf-8`, `${JSON.stringify({ errors: [error] })}\n`);
}
