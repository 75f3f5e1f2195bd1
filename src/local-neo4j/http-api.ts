import { z } from 'zod';

const transactionAnswer = z.object({ errors: z.array(z.object({ code: z.string(), message: z.string() })) });

/** What Neo4j refused, of statements over HTTP. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Runs statements as user `neo4j` in one transaction over Neo4j's HTTP API, and returns what it refused. */
export async function runStatements(
  url: string,
  password: string,
  statements: readonly string[],
): Promise<readonly Refusal[]> {
  const response = await fetch(new URL('/db/neo4j/tx/commit', url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`neo4j:${password}`).toString('base64')}`,
    },
    body: JSON.stringify({ statements: statements.map((statement) => ({ statement })) }),
    signal: AbortSignal.timeout(60_000),
  });
  return transactionAnswer.parse(await response.json()).errors;
}
