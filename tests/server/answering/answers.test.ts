import { buildSchema } from 'graphql';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CallerError } from '../../../src/errors.js';
import type { RequestFacts } from '../../../src/server/request-facts.js';
import { until } from '../../support/until.js';
import { startStub, type StubServer } from '../stub-server.js';

/** A schema around one stored number; who reads it `held` is answered once the test releases them all. */
function storedNumber() {
  const schema = buildSchema(`
    type Query { stored(held: Boolean, to: Int): Int, flaky: Int, mark: Int }
    type Mutation { store(value: Int!): Int }
  `);
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const state = { stored: 0, reads: 0, revision: 1, flaky: 0, release };
  const query = schema.getQueryType()!.getFields();
  query.stored!.resolve = async (_source, { held }: { held?: boolean }, { sawRevision }: Partial<RequestFacts>) => {
    state.reads += 1;
    const { stored } = state;
    sawRevision?.(state.revision);
    if (held) await released;
    return stored;
  };
  query.flaky!.resolve = () => {
    state.flaky += 1;
    if (state.flaky === 1) throw new CallerError('UNAVAILABLE', 'Not now.');
    return state.flaky;
  };
  query.mark!.resolve = () => 1;
  schema.getMutationType()!.getFields().store!.resolve = (_source, { value }: { value: number }) =>
    (state.stored = value);
  return { schema, state };
}

const open: StubServer[] = [];
async function serve(resultCacheBytes = 1_000_000) {
  const { schema, state } = storedNumber();
  const server = await startStub({
    schema,
    resultCacheBytes,
    createContext: ({ sawRevision }) => Promise.resolve({ sawRevision }),
  });
  open.push(server);
  const countOf = async (by: string): Promise<number> => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    return Number(new RegExp(`cyberlaw_answers_total\\{by="${by}"\\} (\\d+)`).exec(metrics)?.[1] ?? 0);
  };
  return { server, state, countOf };
}
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const BOOKMARK = { 'neo4j-bookmarks': 'FB:kcwQx2s6' };

describe('identical operations', () => {
  test('under way at the same moment share one execution', async () => {
    const { server, state, countOf } = await serve();
    const asked = Array.from({ length: 8 }, () => server.ask('{ stored(held: true) }'));
    for (let sharing = 0; sharing < 7;) sharing = await countOf('sharing');
    state.release();
    const answers = await Promise.all(asked);
    expect(answers.map(({ json }) => json)).toEqual(Array.from({ length: 8 }, () => ({ data: { stored: 0 } })));
    expect(state.reads).toBe(1);
    expect([await countOf('execution'), await countOf('sharing')]).toEqual([1, 7]);
  });

  test('one after the other are answered from the cache, with the same bytes, status and headers', async () => {
    const { server, state, countOf } = await serve();
    const [first, second] = [await server.ask('{ stored }'), await server.ask('{ stored }')];
    expect(state.reads).toBe(1);
    expect(await countOf('cache')).toBe(1);
    const seen = ({ headers }: typeof first) =>
      [...headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
    expect([second.status, second.text, seen(second)]).toEqual([first.status, first.text, seen(first)]);
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  });

  test('are others where variables, operation name or document differ', async () => {
    const { server, state } = await serve();
    const document = 'query A($w: Int) { stored(to: $w) } query B { stored }';
    const ask = (operationName: string, variables: object, query = document) =>
      server.post(JSON.stringify({ query, operationName, variables }));
    await ask('A', { w: 1 });
    await ask('A', { w: 2 });
    await ask('A', {});
    await ask('B', {});
    await ask('B', {}, `${document} # again`);
    expect(state.reads).toBe(5);
    await ask('A', { w: 2 });
    expect(state.reads).toBe(5);
  });

  test('are executed each for itself where the cache is off', async () => {
    const { server, state } = await serve(0);
    const asked = [server.ask('{ stored(held: true) }'), server.ask('{ stored(held: true) }')];
    await until('both reads', () => state.reads === 2);
    state.release();
    await Promise.all(asked);
    await server.ask('{ stored(held: true) }');
    expect(state.reads).toBe(3);
  });

  test('go to each media type as it is accepted', async () => {
    const { server, state } = await serve();
    const accept = 'application/graphql-response+json';
    const type = async (headers: Record<string, string>) =>
      (await server.ask('{ stored }', { headers })).headers.get('content-type');
    for (let round = 0; round < 2; round++) {
      expect(await type({ accept })).toBe(`${accept}; charset=utf-8`);
      expect(await type({ accept: 'application/json' })).toBe('application/json; charset=utf-8');
      expect((await server.ask('{ stored }', { headers: { accept: 'image/png' } })).status).toBe(406);
    }
    expect(state.reads).toBe(1);
  });
});

describe('what is not kept', () => {
  test('are answers with errors', async () => {
    const { server } = await serve();
    expect((await server.ask('{ mark flaky }')).code).toBe('UNAVAILABLE');
    expect((await server.ask('{ mark flaky }')).json).toEqual({ data: { mark: 1, flaky: 2 } });
  });

  test('is an answer of yesterday', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-01T23:59:59.900Z') });
    const { server, state } = await serve();
    await server.ask('{ stored }');
    vi.setSystemTime(Date.parse('2026-01-02T00:00:00.000Z'));
    await server.ask('{ stored }');
    expect(state.reads).toBe(2);
  });

  test('is an answer of an older revision, once a newer one was seen', async () => {
    const { server, state } = await serve();
    await server.ask('{ stored }');
    Object.assign(state, { revision: 2, stored: 7 });
    await server.ask('{ other: stored }');
    expect((await server.ask('{ stored }')).json.data).toEqual({ stored: 7 });
  });
});

describe('one’s own write', () => {
  test('made over Bolt is read by a request that brings its bookmark', async () => {
    const { server, state } = await serve();
    const shared = server.ask('{ stored(held: true) }');
    await server.ask('{ stored }');
    await until('the reads', () => state.reads === 2);
    state.stored = 7;
    const asked = (query: string) => server.ask(query, { headers: BOOKMARK });
    expect((await asked('{ stored }')).json.data).toEqual({ stored: 7 });
    const joined = asked('{ stored(held: true) }');
    await until('a read of its own', () => state.reads === 4);
    state.release();
    expect((await joined).json.data).toEqual({ stored: 7 });
    expect((await shared).json.data).toEqual({ stored: 0 });
  });

  test('is read by the requests after its answer, also where the same question was under way before', async () => {
    const { server, state } = await serve();
    const before = server.ask('{ stored(held: true) }');
    await until('the read', () => state.reads === 1);
    await server.ask('mutation { store(value: 7) }');
    const after = server.ask('{ stored(held: true) }');
    await until('a read of its own', () => state.reads === 2);
    state.release();
    expect((await before).json.data).toEqual({ stored: 0 });
    expect((await after).json.data).toEqual({ stored: 7 });
    expect((await server.ask('{ stored(held: true) }')).json.data).toEqual({ stored: 7 });
  });

  test('cannot be named by what is no bookmark', async () => {
    const { server } = await serve();
    const answer = await server.ask('{ stored }', { headers: { 'neo4j-bookmarks': 'no bookmark; at all' } });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(answer.json.errors?.[0]?.message).toContain('neo4j-bookmarks');
  });
});
