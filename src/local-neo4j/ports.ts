import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { OperatorError } from '../errors.js';

/**
 * Free ports are taken from below the range that systems give to outgoing connections (Linux from 32768, macOS from
 * 49152): Neo4j binds them seconds after they were found free, and meanwhile no connection can fall on them.
 */
const FREE_PORTS = { from: 20_000, to: 32_000 };

/** The two ports that a managed Neo4j listens on; a wanted one may be 0 for any. */
export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/**
 * The ports to use: those wanted if they are free, and free ones in place of 0.
 * @throws OperatorError that names the port in use and its variable.
 */
export async function choosePorts(wanted: Ports): Promise<Ports> {
  const held: Server[] = [];
  try {
    const bolt = await hold(wanted.bolt, held, 'LOCAL_NEO4J_BOLT_PORT');
    const http = await hold(wanted.http, held, 'LOCAL_NEO4J_HTTP_PORT');
    return { bolt, http };
  } finally {
    await Promise.all(held.map((server) => once(server.close(), 'close')));
  }
}

/** The error for ports that were free when Neo4j was started and taken when it came to listen on them. */
export function portsTaken({ bolt, http }: Ports): OperatorError {
  return new OperatorError(`Another program took port ${bolt} or ${http} while Neo4j started.`, [
    'Start again; or set LOCAL_NEO4J_BOLT_PORT and LOCAL_NEO4J_HTTP_PORT to 0, which takes free ones.',
  ]);
}

async function hold(wanted: number, held: Server[], variable: string): Promise<number> {
  for (let triesLeft = 100; ; triesLeft--) {
    const port = wanted === 0 ? randomInt(FREE_PORTS.from, FREE_PORTS.to) : wanted;
    try {
      held.push(await listen(port));
      return port;
    } catch (fault) {
      if (wanted === 0 && triesLeft > 0) continue;
      throw cannotListen(port, variable, fault as NodeJS.ErrnoException);
    }
  }
}

async function listen(port: number): Promise<Server> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function cannotListen(port: number, variable: string, cause: NodeJS.ErrnoException): OperatorError {
  const reason = cause.code === 'EADDRINUSE' ? 'it is in use' : cause.message;
  const advice = `Stop what uses port ${port}, or set ${variable} to another port; 0 takes a free one.`;
  return new OperatorError(`Neo4j cannot listen on port ${port}: ${reason}.`, [advice], 1, { cause });
}
