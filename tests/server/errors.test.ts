import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CallerError } from '../../src/errors.js';
import { INNER_FAULT, read, startStub, type StubServer } from './stub-server.js';

let server: StubServer;
beforeAll(async () => {
  server = await startStub();
});
afterAll(() => server.close());

const GRAPHQL_JSON = { accept: 'application/graphql-response+json' };

describe('faults of the caller', () => {
  test.each(['BAD_USER_INPUT', 'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN', 'CONFLICT', 'TIMEOUT', 'UNAVAILABLE'])(
    '%s is shown with its message and details, beside the other fields',
    async (code) => {
      const { status, json } = await server.ask(`{ hello refuse(code: "${code}") }`);
      expect(status).toBe(200);
      expect(json).toMatchObject({
        data: { hello: 'Hello world', refuse: null },
        errors: [{ message: `This is ${code}.`, path: ['refuse'], extensions: { code, argument: 'code' } }],
      });
    },
  );

  test.each([
    ['a syntax error', '{ hello', undefined, /^Syntax Error: /],
    ['an empty document', ' ', undefined, /^Syntax Error: /],
    ['a NUL', '{ hello\0 }', undefined, /Unexpected character: U\+0000/],
    ['an unknown field, with a suggestion', '{ helo }', undefined, /Did you mean "hello" or "heed"\?/],
    ['an unknown argument', '{ hello(too: 1) }', undefined, /Unknown argument "too"/],
    ['a missing argument', '{ slow }', undefined, /"ms" of type "Int!" is required/],
    ['a variable of a wrong type', 'query ($ms: Int!) { slow(ms: $ms) }', { ms: 'x' }, /"\$ms" got invalid value "x"/],
    ['a variable left out', 'query ($ms: Int!) { slow(ms: $ms) }', {}, /"\$ms" of required type/],
    ['two operations and no name', 'query A { hello } query B { hello }', undefined, /operation/i],
    ['a cycle of fragments', '{ ...A } fragment A on Query { hello ...A }', undefined, /within itself/],
    ['five hundred unknown directives', `{ hello ${'@x '.repeat(500)} }`, undefined, /Unknown directive "@x"/],
  ])('%s is BAD_USER_INPUT: 400 in GraphQL’s media type, 200 in plain JSON', async (_, query, variables, says) => {
    const plain = await server.ask(query, { variables });
    expect(plain).toMatchObject({ status: 200, code: 'BAD_USER_INPUT' });
    expect(plain.json.errors?.[0]?.message).toMatch(says);
    expect(plain.json).not.toHaveProperty('data');
    expect(plain.json.errors?.length).toBeLessThan(25);
    expect((await server.ask(query, { variables, headers: GRAPHQL_JSON })).status).toBe(400);
  });

  test('a message does not send back all that the caller sent', async () => {
    const { text } = await server.ask(`{ ${'x'.repeat(100_000)} }`);
    expect(text.length).toBeLessThan(2_000);
  });

  test('a context that cannot be made says why, with the status that fits', async () => {
    const failing = await startStub({
      createContext: () => Promise.reject(new CallerError('UNAVAILABLE', 'The graph is away.')),
    });
    const answer = await failing.ask('{ hello }');
    await failing.close();
    expect(answer).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    expect(answer.json.errors?.[0]?.message).toBe('The graph is away.');
  });
});

describe('faults of our own', () => {
  test.each(['break', 'breakHard'])(
    '`%s` shows a request id and nothing internal; the log has the rest',
    async (field) => {
      const { json, text, headers } = await server.ask(`{ hello ${field} }`, {
        headers: { 'x-request-id': `test-${field}` },
      });
      expect(headers.get('x-request-id')).toBe(`test-${field}`);
      expect(json.errors).toEqual([
        {
          message: `Something went wrong on our side. Quote request id test-${field} when you report it.`,
          locations: [{ line: 1, column: 9 }],
          path: [field],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: `test-${field}` },
        },
      ]);
      expect(text).not.toMatch(/MATCH|bolt|10\.0\.0\.7|stack|\.ts/);
      const logged = server.log.find(({ requestId }) => requestId === `test-${field}`);
      expect(logged).toMatchObject({
        level: 50,
        err: { message: INNER_FAULT, stack: expect.stringContaining('stub-server') as string },
      });
    },
  );

  test('a null where the schema promises a value is a fault of ours', async () => {
    const { code, text } = await server.ask('{ thing { id } breakHard }');
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).toContain('"data":null');
  });

  test('what stands behind an outage is logged and not shown', async () => {
    const { text, code } = await server.ask('{ unavailable }', { headers: { 'x-request-id': 'outage' } });
    expect(code).toBe('UNAVAILABLE');
    expect(text).not.toContain('bolt');
    expect(server.log.find(({ requestId }) => requestId === 'outage')).toMatchObject({
      level: 40,
      err: { message: INNER_FAULT },
    });
  });

  test('a context that breaks shows nothing internal', async () => {
    const failing = await startStub({ createContext: () => Promise.reject(new Error(INNER_FAULT)) });
    const answer = await failing.ask('{ hello }', { headers: { 'x-request-id': 'no-context' } });
    await failing.close();
    expect(answer).toMatchObject({ status: 500, code: 'INTERNAL_SERVER_ERROR' });
    expect(answer.text).not.toContain('bolt');
    expect(answer.text).toContain('no-context');
  });
});

describe('request ids', () => {
  test('a well-formed one is taken over, and the context has it', async () => {
    const { json, headers } = await server.ask('{ requestId }', { headers: { 'x-request-id': 'a1:b2.c3_d4-e5' } });
    expect(headers.get('x-request-id')).toBe('a1:b2.c3_d4-e5');
    expect(json.data).toEqual({ requestId: 'a1:b2.c3_d4-e5' });
  });

  test.each([' ', 'has space', 'a'.repeat(129), '<script>'])('“%s” is not taken over', async (given) => {
    const { headers } = await server.ask('{ requestId }', { headers: { 'x-request-id': given } });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('every answer has one, errors and health included', async () => {
    for (const path of ['/healthz', '/nowhere', '/graphql']) {
      expect((await read(await fetch(server.url + path))).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});
