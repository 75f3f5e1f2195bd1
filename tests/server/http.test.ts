import { request } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { auditServer } from 'graphql-http';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperatorError } from '../../src/errors.js';
import { startServer } from '../../src/server/start-server.js';
import { read, startStub, stubSchema, type StubServer } from './stub-server.js';

let server: StubServer;
beforeAll(async () => {
  server = await startStub();
});
afterAll(() => server.close());

const get = async (path: string, init?: RequestInit) => read(await fetch(server.url + path, init));

describe('GraphQL over HTTP', () => {
  test('the audit of graphql-http passes, but for plain GETs, which CSRF protection refuses', async () => {
    const results = await auditServer({ url: `${server.url}/graphql` });
    const failed = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`);
    expect(failed.sort()).toEqual([
      '5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
      '6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
      'D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    ]);
  });

  test('a GET with a header that browsers ask permission for is answered', async () => {
    const query = new URLSearchParams({ query: 'query ($to: String) { hello(to: $to) }', variables: '{"to":"law"}' });
    const { json } = await get(`/graphql?${query.toString()}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(json.data).toEqual({ hello: 'Hello law' });
  });

  test('a mutation by GET is refused with 405', async () => {
    const { status, code } = await get('/graphql?query=mutation{change}', {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect({ status, code }).toEqual({ status: 405, code: 'BAD_USER_INPUT' });
  });

  test('persisted queries and batches are not to be had', async () => {
    const persisted = await server.post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}');
    expect(persisted).toMatchObject({
      code: 'BAD_USER_INPUT',
      json: { errors: [{ message: 'PersistedQueryNotSupported' }] },
    });
    const batch = await server.post('[{"query":"{hello}"},{"query":"{hello}"}]');
    expect(batch).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });
});

describe('requests of a wrong form', () => {
  test.each([
    ['a form that a page of another site sent', 'application/x-www-form-urlencoded', 'query={hello}', 415],
    ['JSON that calls itself text, as such a page can send', 'text/plain', '{"query":"{hello}"}', 415],
    ['XML', 'application/xml', '<query/>', 415],
    ['JSON in UTF-16', 'application/json; charset=utf-16', '{"query":"{hello}"}', 415],
    ['JSON that ends too early', 'application/json', '{"query":"{hello}"', 400],
    ['no object', 'application/json', '"{hello}"', 400],
    ['no query', 'application/json', '{}', 400],
    ['an empty body', 'application/json', '', 400],
    ['a query that is a number', 'application/json', '{"query":7}', 400],
    ['variables that are a list', 'application/json', '{"query":"{hello}","variables":[]}', 400],
    ['arrays without end', 'application/json', '['.repeat(100_000), 400],
  ])('%s is refused', async (_, contentType, body, status) => {
    const answer = await server.post(body, { 'content-type': contentType });
    expect(answer).toMatchObject({ status, code: 'BAD_USER_INPUT' });
    expect(answer.json.errors?.[0]?.message).toMatch(/\w{3,}/);
  });

  test('bytes that are no UTF-8, and compressed ones, are refused', async () => {
    const answer = await server.post(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]));
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(await server.post('{}', { 'content-encoding': 'gzip' })).toMatchObject({ status: 415 });
  });

  test('a GET that any page could send is refused', async () => {
    const { status, code, json } = await get('/graphql?query={hello}');
    expect({ status, code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
    expect(json.errors?.[0]?.message).toMatch(/Cross-Site Request Forgery/);
  });

  test('a body above 256 KiB is refused with 413, whether its length is announced or not', async () => {
    const body = JSON.stringify({ query: `{ hello } #${'x'.repeat(256 * 1024)}` });
    expect(await server.post(body)).toMatchObject({ status: 413, code: 'QUERY_TOO_COMPLEX' });
    const chunked = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    });
    expect(await read(chunked)).toMatchObject({ status: 413, code: 'QUERY_TOO_COMPLEX' });
    expect((await server.ask(`{ hello } #${'x'.repeat(255 * 1024)}`)).json.data).toEqual({ hello: 'Hello world' });
  });

  test('an unknown path is 404 and an unknown method 405, in JSON', async () => {
    expect(await get('/nowhere')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await get('//evil.example/graphql')).toMatchObject({ status: 404 });
    const put = await get('/graphql', { method: 'PUT', body: '{}' });
    expect(put).toMatchObject({ status: 405, code: 'BAD_USER_INPUT' });
    expect(put.headers.get('allow')).toBe('GET, POST');
    expect(await get('/healthz', { method: 'POST' })).toMatchObject({ status: 405 });
  });

  test('what is no HTTP is answered with 400 and the server lives on', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.end('\0\0 nonsense\r\n\r\n');
    const [data] = (await once(socket, 'data')) as [Buffer];
    expect(data.toString()).toMatch(/^HTTP\/1\.1 400/);
    expect((await server.ask('{ hello }')).status).toBe(200);
  });

  test('a body that breaks off is nobody’s fault', async () => {
    const before = server.log.length;
    const half = request(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 1_000 },
    });
    half.on('error', () => undefined);
    half.write('{"query":');
    await once(half, 'socket');
    half.destroy();
    expect((await server.ask('{ hello }')).status).toBe(200);
    expect(server.log.slice(before)).toEqual([]);
  });
});

describe('headers', () => {
  test('answers may not be framed, sniffed, cached or read by other sites', async () => {
    const { headers } = await server.ask('{ hello }', { headers: { origin: 'https://elsewhere.example' } });
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    });
    expect(headers.has('access-control-allow-origin')).toBe(false);
    expect(headers.has('x-powered-by')).toBe(false);
  });
});

describe('health', () => {
  test('/healthz says that the process lives, and which version it is', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, json: { status: 'ok', version: '1.2.3' } });
    expect(await get('/healthz', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  test.each([
    ['is ready', () => Promise.resolve({ ready: true }), 200, { ready: true }],
    [
      'is not, with the reason',
      () => Promise.resolve({ ready: false, reason: 'Importing.' }),
      503,
      { ready: false, reason: 'Importing.' },
    ],
    [
      'cannot be asked',
      () => Promise.reject(new Error('bolt://secret')),
      503,
      { ready: false, reason: 'The graph cannot be asked.' },
    ],
    [
      'never answers',
      () => new Promise<never>(() => undefined),
      503,
      { ready: false, reason: 'The graph does not answer.' },
    ],
  ])('/readyz where the graph %s', async (_, isReady, status, json) => {
    const other = await startStub({ isReady });
    const answer = await read(await fetch(`${other.url}/readyz`));
    await other.close();
    expect({ status: answer.status, json: answer.json }).toEqual({ status, json });
  });

  test('/metrics counts requests by status and errors by code, and gives away nothing that a caller invented', async () => {
    const other = await startStub();
    await other.ask('{ hello }');
    await other.ask('{ refuse(code: "CONFLICT") }');
    await fetch(`${other.url}/invented-path`);
    const { text, headers } = await read(await fetch(`${other.url}/metrics`));
    await other.close();
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toContain('cyberlaw_http_requests_total{route="/graphql",method="POST",status="200"} 2');
    expect(text).toContain('cyberlaw_http_requests_total{route="other",method="GET",status="404"} 1');
    expect(text).toContain('cyberlaw_graphql_errors_total{code="CONFLICT"} 1');
    expect(text).toContain('cyberlaw_http_requests_in_flight 1');
    expect(text).toContain('cyberlaw_http_request_duration_seconds_count{route="/graphql"} 2');
    expect(text).toContain('cyberlaw_info{version="1.2.3"} 1');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain('invented-path');
  });
});

describe('listening', () => {
  test('an address in use, or none of this machine, is told to the operator with advice', async () => {
    const parts = {
      schema: stubSchema(),
      createContext: () => Promise.resolve({}),
      isReady: () => Promise.resolve({ ready: true }),
      version: '1',
    };
    const log = pino({ level: 'silent' });
    await expect(startServer({ ...parts, log, host: '127.0.0.1', port: server.port })).rejects.toThrow(
      new OperatorError(`Port ${server.port} of 127.0.0.1 is in use by another program.`, [
        'Set PORT to another one, or to 0 to take a free one.',
      ]),
    );
    await expect(startServer({ ...parts, log, host: '192.0.2.1', port: 0 })).rejects.toThrow(
      /no address "192\.0\.2\.1"/,
    );
  });
});
