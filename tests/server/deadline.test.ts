import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import type { ServerParts } from '../../src/server/start-server.js';
import { until } from '../support/until.js';
import { read, startStub, type StubServer } from './stub-server.js';

const open: StubServer[] = [];
const start = async (limits: ServerParts['limits'] = {}) => {
  const server = await startStub({ limits });
  open.push(server);
  return server;
};
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

describe('the deadline', () => {
  test('holds where a resolver never answers', async () => {
    const server = await start({ deadlineMs: 100 });
    const answer = await server.ask('{ hello hang }');
    expect(answer).toMatchObject({ status: 504, code: 'TIMEOUT' });
    expect(answer.json.errors?.[0]?.message).toMatch(/within 0\.1 s/);
    expect(server.signals[0]?.aborted).toBe(true);
  });

  test('leaves the other fields of the answer where the late one heeds the signal', async () => {
    const server = await start({ deadlineMs: 100 });
    const { status, json } = await server.ask('{ hello heed }');
    expect(status).toBe(200);
    expect(json.data).toEqual({ hello: 'Hello world', heed: null });
    expect(json.errors).toMatchObject([{ path: ['heed'], extensions: { code: 'TIMEOUT' } }]);
  });

  test('is not met by what answers in time, whose signal stays quiet', async () => {
    const server = await start();
    expect((await server.ask('{ slow(ms: 20) }')).json.data).toEqual({ slow: 'done' });
    expect(server.signals[0]?.aborted).toBe(false);
  });

  test('is ten seconds, told to the context as a time', async () => {
    let left = 0;
    const server = await startStub({
      createContext: ({ deadline }) => {
        left = deadline - Date.now();
        return Promise.resolve({});
      },
    });
    open.push(server);
    await server.ask('{ hello }');
    expect(left).toBeGreaterThan(9_000);
    expect(left).toBeLessThanOrEqual(10_000);
  });
});

describe('a client that leaves', () => {
  test('stops the work that was done for it, and is no error', async () => {
    const server = await start();
    const controller = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ heed hang }' }),
      signal: controller.signal,
    });
    await until('the request to arrive', () => server.signals.length === 1);
    controller.abort();
    await expect(asked).rejects.toThrow(/abort/i);
    await until('the signal', () => server.signals[0]?.aborted);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).not.toMatch(/cyberlaw_graphql_errors_total\{/);
    expect(server.log).toEqual([]);
  });
});

describe('closing', () => {
  test('lets a request under way finish, and takes no new one', async () => {
    const server = await start({ drainMs: 3_600_000 });
    const agent = new Agent({ keepAlive: true });
    const slow = request(`${server.url}/graphql`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    }).end(JSON.stringify({ query: '{ slow(ms: 200) }' }));
    const answered = once(slow, 'response');
    await until('the request to arrive', () => server.signals.length === 1);
    const closed = server.close();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed');
    const [response] = (await answered) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    // The connection is not kept open for a next request, which would keep the server open as well.
    expect(response.headers.connection).toBe('close');
    response.resume();
    await closed;
    agent.destroy();
  });

  test('breaks off what does not finish, and stops its work', async () => {
    const server = await start({ drainMs: 100 });
    const asked = server.ask('{ hang }');
    await until('the request to arrive', () => server.signals.length === 1);
    await Promise.all([server.close(), server.close(), expect(asked).rejects.toThrow('fetch failed')]);
    expect(server.signals[0]?.aborted).toBe(true);
  });

  test('does not wait for idle connections', async () => {
    // Nothing is broken off for an hour, and the server keeps idle connections for longer than a test may take.
    const server = await start({ drainMs: 3_600_000 });
    await read(await fetch(`${server.url}/healthz`));
    await server.close();
  });
});
