/** How many database hits a request costs: PROFILE of the very statements that a server sends for it. */
import { Client } from './client.mjs';
import { median } from './measure.mjs';
import { startServer } from './servers.mjs';

const ASKED = 5;

/**
 * @param {(statement: object) => Promise<number>} profile runs a statement and gives its database hits
 * @returns {Promise<Map<string, number>>} by workload, the median of some requests
 */
export async function databaseHits(server, address, workloads, pools, profile) {
  let statements = [];
  const recorded = await startServer(server, address, { onStatement: (statement) => statements.push(statement) });
  const client = new Client(recorded.url, 1);
  const hits = new Map();
  try {
    for (const workload of workloads) {
      const ofRequests = [];
      for (const variables of pools.get(workload.name).slice(0, ASKED)) {
        statements = [];
        await client.post(server.request(workload, variables));
        let sum = 0;
        for (const statement of statements) sum += await profile(statement);
        ofRequests.push(sum);
      }
      hits.set(workload.name, median(ofRequests));
    }
  } finally {
    client.close();
    await recorded.stop();
  }
  return hits;
}
