/** Sends an operation to our endpoint; answers that report errors are answers, too. */
export async function post(operation: object): Promise<Record<string, unknown>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as Record<string, unknown>;
}
