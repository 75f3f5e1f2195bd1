/** Whether the servers give the same answer; what gives different ones must not be compared for speed. */
import { isDeepStrictEqual } from 'node:util';
import { Client } from './client.mjs';

const ASKED = 20;
/** Planning a statement for the first time can exceed a server's deadline on a busy machine. */
const TRIES = 6;

/** @returns {Promise<string | undefined>} what differs first, or undefined */
export async function disagreement({ servers, workload, pool }) {
  const asked = pool.slice(0, ASKED);
  const answers = [];
  for (const server of servers) {
    const client = new Client(server.url, 1);
    try {
      const own = [];
      for (const variables of asked) {
        own.push(await answerOf(client, server, workload, variables));
      }
      answers.push(own);
    } catch (fault) {
      return `${server.title}: ${fault.message}`;
    } finally {
      client.close();
    }
  }
  for (const [index, variables] of asked.entries()) {
    for (const [other, server] of servers.entries()) {
      if (isDeepStrictEqual(answers[0][index], answers[other][index])) continue;
      const [a, b] = [answers[0][index], answers[other][index]].map((answer) => JSON.stringify(answer) ?? 'nothing');
      const at = [...a].findIndex((character, i) => character !== b[i]);
      return `for ${JSON.stringify(variables)}\n  ${servers[0].title} … ${a.slice(Math.max(0, at - 80), at + 120)}\n  ${server.title} … ${b.slice(Math.max(0, at - 80), at + 120)}`;
    }
  }
  return undefined;
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
