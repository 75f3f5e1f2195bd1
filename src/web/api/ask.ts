import { print } from '@0no-co/graphql.web';
import { ApiError } from './api-error';
import type { ResultOf, TadaDocumentNode, VariablesOf } from './graphql';

/** Any operation of the explorer. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a document of any answer and any variables
export type AnyDocument = TadaDocumentNode<any, any>;

interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const texts = new WeakMap<object, string>();

/** The operation as a person would write it. */
export function textOf(document: AnyDocument): string {
  let text = texts.get(document);
  if (text === undefined) texts.set(document, (text = print(document)));
  return text;
}

/**
 * Asks the endpoint.
 * @throws ApiError for every answer that is not whole.
 */
export async function ask<Document extends AnyDocument>(
  document: Document,
  variables: VariablesOf<Document>,
  signal?: AbortSignal,
): Promise<ResultOf<Document>> {
  const response = await post({ query: textOf(document), variables }, signal);
  const requestId = response.headers.get('x-request-id') ?? undefined;
  let answer: GraphQLAnswer;
  try {
    answer = (await response.json()) as GraphQLAnswer;
  } catch {
    throw new ApiError(`HTTP ${String(response.status)}`, 'BAD_ANSWER', requestId);
  }
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code ?? 'BAD_ANSWER', requestId);
  if (answer.data === undefined) throw new ApiError(`HTTP ${String(response.status)}`, 'BAD_ANSWER', requestId);
  return answer.data as ResultOf<Document>;
}

async function post(body: object, signal?: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body), signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('The server could not be reached.', 'UNREACHABLE');
  }
}
