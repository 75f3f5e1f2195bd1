import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { OperatorError } from '../errors.js';

/**
 * Free ports are taken from below the range that systems give to outgoing connections (Linux from 32768, macOS from
 * 49152): Neo4j binds them seconds after they were found free, and meanwhile no connection can fall on them.
 */
const FREE_PORTS = { from: 20_000, to: 32_000 };

/** The two ports that a managed Neo4j listens on. */
export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/**
 * The ports to use: those wanted, if they are free, and free ones in place of 0.
 * @throws OperatorError that names the variable of a port in use.
 */
export async function choosePorts(wanted: Ports): Promise<Ports> {
  const held: Server[] = [];
  try {
    const bolt = await hold(wanted.bolt, 'LOCAL_NEO4J_BOLT_PORT', held);
    const http = await hold(wanted.http, 'LOCAL_NEO4J_HTTP_PORT', held);
    return { bolt, http };
  } finally {
    await Promise.all(held.map((server) => once(server.close(), 'close')));
  }
}

async function hold(wanted: number, variable: string, held: Server[]): Promise<number> {
  for (;;) {
    const port = wanted === 0 ? randomInt(FREE_PORTS.from, FREE_PORTS.to) : wanted;
    const server = createServer();
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      held.push(server);
      return port;
    } catch (fault) {
      if (wanted === 0) continue;
      throw portInUse(wanted, variable, fault);
    }
  }
}

/** The error that names a port which something else listens on, or which we may not listen on. */
function portInUse(port: number, variable: string, cause: unknown): OperatorError {
  return new OperatorError(
    `Neo4j cannot listen on port ${port}: it is in use.`,
    [`Stop what uses port ${port}, or set ${variable} to another port; 0 takes a free one.`],
    1,
    { cause },
  );
}
