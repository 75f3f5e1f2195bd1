/** Measures one workload: the servers take turns in short rounds, so that whatever disturbs the machine disturbs them all. */
import { Client, load } from './client.mjs';
import { processorMs } from './process-facts.mjs';

const ROUND_SECONDS = 2;

/**
 * @param {{ servers: object[], workload: object, pool: object[], neo4jPid: number, connections: number, seconds: number, warmSeconds: number }} options
 * @returns {Promise<Map<string, object>>} by server: throughput, latencies and processor time, each the median of the rounds
 */
export async function measure({ servers, workload, pool, neo4jPid, connections, seconds, warmSeconds }) {
  const turns = turnsOf({ servers, workload, pool, connections });
  try {
    for (const { server, client, next } of turns) {
      await ofServer(server, load(client, next, { connections, seconds: warmSeconds }));
    }
    const rounds = Math.max(3, Math.round(seconds / ROUND_SECONDS));
    for (let round = 0; round < rounds; round++) {
      for (const turn of turns) turn.rounds.push(await measureRound(turn, neo4jPid, connections, seconds / rounds));
    }
  } finally {
    for (const { client } of turns) client.close();
  }
  return new Map(turns.map(({ server, rounds }) => [server.name, summary(rounds)]));
}

/** Asks without measuring: Neo4j and the servers compile what is asked often, which takes them minutes. */
export async function warmUp({ servers, workload, pool, connections, seconds }) {
  for (const { server, client, next } of turnsOf({ servers, workload, pool, connections })) {
    try {
      await ofServer(server, load(client, next, { connections, seconds }));
    } finally {
      client.close();
    }
  }
}

/** The work's outcome; what it throws says which server it is of. */
async function ofServer(server, work) {
  try {
    return await work;
  } catch (fault) {
    throw new Error(`${server.title}: ${fault.message}`, { cause: fault });
  }
}

function turnsOf({ servers, workload, pool, connections }) {
  return servers.map((server) => {
    let asked = 0;
    const requests = pool.slice(0, server.different).map((variables) => server.request(workload, variables));
    return {
      server,
      client: new Client(server.url, connections),
      next: () => requests[asked++ % requests.length],
      rounds: [],
    };
  });
}

async function measureRound({ server, client, next }, neo4jPid, connections, seconds) {
  const before = [processorMs(server.pid), processorMs(neo4jPid)];
  const { latencies, ms } = await ofServer(server, load(client, next, { connections, seconds }));
  const requests = latencies.length;
  return {
    latencies,
    throughput: (requests * 1000) / ms,
    serverMs: (processorMs(server.pid) - before[0]) / requests,
    neo4jMs: (processorMs(neo4jPid) - before[1]) / requests,
  };
}

function summary(rounds) {
  const latencies = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  return {
    requests: latencies.length,
    throughput: median(rounds.map((round) => round.throughput)),
    p50: at(0.5),
    p99: at(0.99),
    serverMs: median(rounds.map((round) => round.serverMs)),
    neo4jMs: median(rounds.map((round) => round.neo4jMs)),
    processorMs: median(rounds.map((round) => round.serverMs + round.neo4jMs)),
  };
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
