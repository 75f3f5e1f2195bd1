/** Whether the servers give the same answer; what gives different ones must not be compared for speed. */
import { isDeepStrictEqual } from 'node:util';
import { Client } from './client.mjs';

const ASKED = 20;
/** Planning a statement for the first time can exceed a server's deadline on a busy machine. */
const TRIES = 6;

/**
 * @returns {Promise<{ fault?: string, able: object[], unable: string[] }>} what differs first, the servers that answer, and what the others say
 */
export async function agreement({ servers, workload, pool }) {
  const asked = pool.slice(0, ASKED);
  const able = [];
  const unable = [];
  const answers = [];
  for (const server of servers) {
    const client = new Client(server.url, 1);
    try {
      const own = [];
      for (const variables of asked) {
        own.push(await answerOf(client, server, workload, variables));
      }
      answers.push(own);
      able.push(server);
    } catch (fault) {
      unable.push(`${server.title}: ${fault.message}`);
    } finally {
      client.close();
    }
  }
  for (const [index, variables] of asked.entries()) {
    for (const [other, server] of able.entries()) {
      if (isDeepStrictEqual(answers[0][index], answers[other][index])) continue;
      const [a, b] = [answers[0][index], answers[other][index]].map((answer) => JSON.stringify(answer) ?? 'nothing');
      const at = [...a].findIndex((character, i) => character !== b[i]);
      return {
        able,
        unable,
        fault: `for ${JSON.stringify(variables)}\n  ${able[0].title} … ${a.slice(Math.max(0, at - 80), at + 120)}\n  ${server.title} … ${b.slice(Math.max(0, at - 80), at + 120)}`,
      };
    }
  }
  return { able, unable };
}

async function answerOf(client, server, workload, variables) {
  for (let attempt = 1; ; attempt++) {
    try {
      const body = JSON.parse(await client.post(server.request(workload, variables)));
      return JSON.parse(JSON.stringify(normalised(workload, server, body)));
    } catch (fault) {
      if (attempt === TRIES) throw fault;
    }
  }
}

function normalised(workload, server, body) {
  const answer = server.answer(workload, body);
  return workload.normalise?.(answer) ?? answer;
}
