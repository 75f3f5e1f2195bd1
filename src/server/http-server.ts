import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { messageOf, OperatorError } from '../errors.js';
import { exchangeOf, type Exchange } from './exchange.js';

// Against clients that send or read slowly on purpose: milliseconds for the headers, for a whole request, for the next
// request on an open connection, and for any sign of life. Node looks every five seconds who is late.
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 30_000, timeout: 60_000 };
const CHECK_EVERY_MS = 5_000;

/** An HTTP server that can be closed without breaking off the answers under way. */
export class HttpServer {
  readonly #server: Server;
  readonly #underWay = new Set<ServerResponse>();
  #closing = false;

  constructor(answer: (exchange: Exchange) => Promise<void>) {
    this.#server = createServer({ connectionsCheckingInterval: CHECK_EVERY_MS }, (request, response) => {
      this.#underWay.add(response);
      response.once('close', () => this.#underWay.delete(response));
      if (this.#closing) response.setHeader('connection', 'close');
      void answer(exchangeOf(request, response));
    });
    Object.assign(this.#server, TIMEOUTS);
  }

  get closing(): boolean {
    return this.#closing;
  }

  /** @throws OperatorError where the address is taken, not allowed or not of this machine. */
  async listen(host: string, port: number): Promise<{ url: string; port: number }> {
    this.#server.listen(port, host);
    try {
      await once(this.#server, 'listening');
    } catch (error) {
      throw explain(error, host, port);
    }
    const { port: taken } = this.#server.address() as AddressInfo;
    return { port: taken, url: `http://${hostInUrl(host)}:${taken}` };
  }

  /** Takes no more connections, and breaks off what is not answered after the given milliseconds. */
  async close(drainMs: number): Promise<void> {
    this.#closing = true;
    for (const response of this.#underWay) if (!response.headersSent) response.setHeader('connection', 'close');
    // The server calls itself closed a moment before the last answers learn that they are broken off.
    const ended = [once(this.#server, 'close'), ...[...this.#underWay].map((response) => once(response, 'close'))];
    this.#server.close();
    const patience = setTimeout(() => {
      this.#server.closeAllConnections();
    }, drainMs);
    await Promise.all(ended);
    clearTimeout(patience);
  }
}

/** An address that a browser on this machine can open; 0.0.0.0 and :: only mean "every address". */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}

function explain(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new OperatorError(`Port ${port} of ${host} is in use by another program.`, [
        'Set PORT to another one, or to 0 to take a free one.',
      ]);
    case 'EACCES':
      return new OperatorError(`Port ${port} of ${host} may not be used.`, ['Set PORT to one above 1023.']);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new OperatorError(`This machine has no address "${host}": ${messageOf(error)}`, [
        'Set HOST to 127.0.0.1, or to 0.0.0.0 for all addresses of this machine.',
      ]);
    default:
      return error;
  }
}
