/** Asks over kept connections, and measures how long that takes. */
import { Agent, request } from 'node:http';

/** Nobody needs more in one go, and a fault must not become a flood. */
const MOST_REQUESTS = 500_000;

/** Connections to one server. */
export class Client {
  constructor(url, connections) {
    this.url = new URL(url);
    this.connections = connections;
    this.connect();
  }

  /** Opens new connections; servers close those that were idle for some seconds, perhaps just when they are used again. */
  connect() {
    this.agent?.destroy();
    this.agent = new Agent({ keepAlive: true, maxSockets: this.connections });
  }

  /** Posts JSON and gives the answer's text. */
  post([path, body]) {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent: this.agent,
          host: this.url.hostname,
          port: this.url.port,
          path,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          const parts = [];
          response.on('data', (part) => parts.push(part));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(parts).toString();
            if (response.statusCode === 200) resolve(text);
            else reject(new Error(`${response.statusCode}: ${text.slice(0, 400)}`));
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close() {
    this.agent.destroy();
  }
}

/**
 * Keeps so many requests under way for so long.
 * @returns {Promise<{ latencies: number[], ms: number }>} how long each took, and all together, in milliseconds
 */
export async function load(client, next, { connections, seconds }) {
  client.connect();
  const latencies = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const one = async () => {
    while (performance.now() < end && latencies.length < MOST_REQUESTS) {
      const sentAt = performance.now();
      const text = await client.post(next());
      latencies.push(performance.now() - sentAt);
      if (text.includes('"errors"')) throw new Error(text.slice(0, 400));
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return { latencies, ms: performance.now() - start };
}
