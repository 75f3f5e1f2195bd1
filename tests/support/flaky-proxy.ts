import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP proxy in front of a Neo4j that can go silent, or drop what it has, as networks do. */
export interface FlakyProxy {
  readonly uri: string;
  /** The number of connections that clients hold open. */
  readonly connections: () => number;
  /** From now on, nothing passes in either direction, and connections stay open. */
  silence(): void;
  /** Lets everything pass again, what was held back included. */
  speak(): void;
  /** Cuts every connection; with a number, so many that are opened from now on are cut as soon as they are used as well. */
  cut(next?: number): void;
  close(): Promise<void>;
}

/** Opens a proxy on a free port in front of `bolt://host:port`. */
export async function openFlakyProxy(target: string): Promise<FlakyProxy> {
  const { hostname, port } = new URL(target);
  const pairs = new Set<[Socket, Socket]>();
  let silent = false;
  let toCut = 0;
  const server = createServer((client) => {
    if (toCut > 0) {
      toCut -= 1;
      client.once('data', () => client.destroy());
      client.on('error', () => client.destroy());
      return;
    }
    const upstream = connect(Number(port), hostname);
    const pair: [Socket, Socket] = [client, upstream];
    pairs.add(pair);
    client.on('data', (chunk) => upstream.write(chunk));
    upstream.on('data', (chunk) => client.write(chunk));
    for (const socket of pair) {
      if (silent) socket.pause();
      socket.on('error', () => undefined);
      socket.on('close', () => {
        pairs.delete(pair);
        for (const other of pair) other.destroy();
      });
    }
  });
  const each = (action: (socket: Socket) => void): void => {
    for (const socket of [...pairs].flat()) action(socket);
  };
  return {
    uri: `bolt://127.0.0.1:${String(await listen(server))}`,
    connections: () => pairs.size,
    silence() {
      silent = true;
      each((socket) => socket.pause());
    },
    speak() {
      silent = false;
      each((socket) => socket.resume());
    },
    cut(next = 0) {
      toCut = next;
      each((socket) => socket.destroy());
    },
    close: () => close(server, each),
  };
}

/** Listens on a free port of the loopback and gives its number. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function close(server: Server, each: (action: (socket: Socket) => void) => void): Promise<void> {
  each((socket) => socket.destroy());
  await new Promise((resolve) => server.close(resolve));
}
