import { createServer, type Server, type Socket } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OperatorError } from '../../src/errors.js';
import { connect, type Graph } from '../../src/graph/driver.js';
import { listen } from '../support/flaky-proxy.js';

let server: Server;
let sockets: Socket[];
let graph: Graph;

beforeEach(async () => {
  sockets = [];
  // accepts, and never says anything
  server = createServer((socket) => sockets.push(socket.on('error', () => undefined)));
  const uri = `bolt://127.0.0.1:${String(await listen(server))}`;
  graph = connect({ uri, username: 'neo4j', password: 'x', database: 'neo4j' }, pino({ level: 'silent' }));
});

afterEach(async () => {
  await graph.close();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

test('the deadline holds against a server that accepts and says nothing', async () => {
  await expect(graph.read({ name: 'tests/one', text: 'RETURN 1' }, { timeoutMs: 300 })).rejects.toMatchObject({
    code: 'TIMEOUT',
  });
});

test('an abort is heard against a server that accepts and says nothing', async () => {
  const abort = new AbortController();
  const answer = graph.read({ name: 'tests/one', text: 'RETURN 1' }, { signal: abort.signal });
  abort.abort(new Error('gone'));
  await expect(answer).rejects.toThrow('gone');
});

test('closing does not wait for a server that says nothing', async () => {
  await graph.read({ name: 'tests/one', text: 'RETURN 1' }, { timeoutMs: 50 }).catch(() => undefined);
  await graph.close();
});

test('a server that speaks HTTP is told from a Neo4j', async () => {
  const http = createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  });
  const uri = `bolt://127.0.0.1:${String(await listen(http))}`;
  const wrong = connect({ uri, username: 'neo4j', password: 'x', database: 'neo4j' }, pino({ level: 'silent' }));
  const error: unknown = await wrong.verify().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OperatorError);
  expect((error as OperatorError).message).toContain('does not speak Bolt');
  expect((error as OperatorError).advice.join()).toContain('7687');
  await wrong.close();
  await new Promise((resolve) => http.close(resolve));
});
