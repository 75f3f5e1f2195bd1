import { z } from 'zod';
import type { LocalNeo4j } from '../../src/local-neo4j/local-neo4j.js';

const answer = z.object({
  data: z.object({ values: z.array(z.array(z.unknown())) }).optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/**
 * Asks a local Neo4j over HTTP, as Neo4j Browser's scripts can.
 * @throws with Neo4j's message where it refuses.
 */
export async function ask({ browserUrl, address }: LocalNeo4j, statement: string): Promise<unknown[][]> {
  const response = await fetch(new URL('/db/neo4j/query/v2', browserUrl), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${address.username}:${address.password}`).toString('base64')}`,
    },
    body: JSON.stringify({ statement }),
  });
  const { data, errors = [] } = answer.parse(await response.json());
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data?.values ?? [];
}
