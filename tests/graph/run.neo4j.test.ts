import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CallerError } from '../../src/errors.js';
import { connect, type Graph } from '../../src/graph/driver.js';
import { StatementError } from '../../src/graph/translate-error.js';
import { openFlakyProxy, type FlakyProxy } from '../support/flaky-proxy.js';
import { neo4jAddress, testGraph } from '../support/test-graph.js';
import { until } from '../support/until.js';

// Counts to 10^11: minutes on any machine.
const ENDLESS = 'UNWIND range(1, 100000000000) AS i WITH i WHERE i % 7 = 0 RETURN count(i)';

/** The statements of this name that Neo4j is running. */
async function running(name: string): Promise<number> {
  const [row] = await testGraph().read({
    name: 'tests/running',
    text: 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $start RETURN count(*)',
    parameters: { start: `/* ${name} */` },
  });
  return row?.[0] as number;
}

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => expect.fail(`resolved with ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}

describe('rows', () => {
  test('are arrays in the order of RETURN, with integers as numbers', async () => {
    const text = "UNWIND [1, 2] AS i RETURN i, 'x' AS a, {b: [i, null, 1.5], c: true} AS map, null AS nothing";
    expect(await testGraph().read({ name: 'tests/rows', text })).toEqual([
      [1, 'x', { b: [1, null, 1.5], c: true }, null],
      [2, 'x', { b: [2, null, 1.5], c: true }, null],
    ]);
  });

  test.each(['date("2020-01-01")', 'datetime()', 'point({x: 1, y: 2})', '[{deep: date()}]'])(
    'with %s, a type of the driver, are refused',
    async (value) => {
      const error = await rejection(testGraph().read({ name: 'tests/date', text: `RETURN ${value}` }));
      expect(error).toBeInstanceOf(TypeError);
    },
  );

  test('take whole numbers in parameters as INTEGER and others as FLOAT, however deep', async () => {
    const text = `RETURN valueType($n), valueType($f), valueType($list[0]), valueType($map.n)`;
    const parameters = { n: 3, f: 1.5, list: [4], map: { n: 5 } };
    const [row] = await testGraph().read({ name: 'tests/numbers', text, parameters });
    expect(row).toEqual(['INTEGER NOT NULL', 'FLOAT NOT NULL', 'INTEGER NOT NULL', 'INTEGER NOT NULL']);
  });
});

describe('reading and writing', () => {
  test('a statement that writes is refused as a read', async () => {
    const error = await rejection(testGraph().read({ name: 'tests/sneaky', text: 'CREATE (:Sneaky)' }));
    expect(error).toBeInstanceOf(StatementError);
    expect(await testGraph().read({ name: 'tests/count', text: 'MATCH (n:Sneaky) RETURN count(n)' })).toEqual([[0]]);
  });

  test('a read sees what was written before it', async () => {
    const graph = testGraph();
    for (let n = 1; n <= 20; n++) {
      await graph.write({ name: 'tests/set', text: 'MERGE (s:TestSee) SET s.n = $n', parameters: { n } });
      expect(await graph.read({ name: 'tests/get', text: 'MATCH (s:TestSee) RETURN s.n' })).toEqual([[n]]);
    }
    await graph.write({ name: 'tests/unset', text: 'MATCH (s:TestSee) DELETE s' });
  });

  test('a fault of the statement names it, for the log', async () => {
    const error = await rejection(testGraph().read({ name: 'tests/nonsense', text: 'RETURN nonsense' }));
    expect(error).toBeInstanceOf(StatementError);
    expect((error as StatementError).message).toContain('tests/nonsense');
    expect((error as StatementError).code).toBe('Neo.ClientError.Statement.SyntaxError');
  });
});

describe('a statement that takes too long', () => {
  // Neo4j itself would end it after a minute.
  test('fails with TIMEOUT at its deadline and is stopped in Neo4j', { timeout: 30_000 }, async () => {
    const start = performance.now();
    const error = await rejection(testGraph().read({ name: 'tests/slow', text: ENDLESS }, { timeoutMs: 300 }));
    expect(error).toMatchObject({ name: 'CallerError', code: 'TIMEOUT' });
    expect(performance.now() - start).toBeGreaterThan(250);
    await until('the statement is stopped', async () => (await running('tests/slow')) === 0);
  });

  test('is stopped in Neo4j when its signal is aborted, and rejects with the reason', async () => {
    const abort = new AbortController();
    const reason = new Error('the client has gone');
    const answer = rejection(testGraph().read({ name: 'tests/aborted', text: ENDLESS }, { signal: abort.signal }));
    await until('the statement runs, under its name', async () => (await running('tests/aborted')) === 1);
    abort.abort(reason);
    expect(await answer).toBe(reason);
    await until('the statement is stopped', async () => (await running('tests/aborted')) === 0);
  });

  test('is not even sent with a signal that is aborted already', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    const text = 'CREATE (:Sneaky)';
    expect(await rejection(testGraph().write({ name: 'tests/late', text }, { signal }))).toBe(signal.reason);
    expect(await testGraph().read({ name: 'tests/count', text: 'MATCH (n:Sneaky) RETURN count(n)' })).toEqual([[0]]);
  });

  test('that needs too much memory is QUERY_TOO_COMPLEX, at once', async () => {
    const text = 'UNWIND range(1, 100000000) AS i RETURN collect(toString(i) + "xxxxxxxxxxxxxxxx") AS all';
    const error = await rejection(testGraph().read({ name: 'tests/hungry', text }, { timeoutMs: 20_000 }));
    expect(error).toBeInstanceOf(CallerError);
    expect(error).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
  });
});

describe('on a bad network', () => {
  let proxy: FlakyProxy;
  let graph: Graph;

  beforeAll(async () => {
    const address = neo4jAddress();
    proxy = await openFlakyProxy(address.uri);
    graph = connect({ ...address, uri: proxy.uri }, pino({ level: 'silent' }));
  });
  afterAll(async () => {
    proxy.speak();
    await graph.close();
    await proxy.close();
  });

  const one = { name: 'tests/one', text: 'RETURN 1' };

  test('the deadline holds when the network falls silent before the answer', async () => {
    expect(await graph.read(one)).toEqual([[1]]);
    proxy.silence();
    expect(await rejection(graph.read(one, { timeoutMs: 400 }))).toMatchObject({ code: 'TIMEOUT' });
    proxy.speak();
    expect(await graph.read(one)).toEqual([[1]]);
  });

  test('the deadline holds when the network falls silent in the middle of an answer', async () => {
    // Some 40 MB in 1,000 rows, of which the proxy holds back what comes after the first few.
    const text = "UNWIND range(1, 1000) AS i RETURN reduce(s = '', k IN range(1, 4000) | s + 'xxxxxxxxxx') AS long";
    const answer = rejection(graph.read({ name: 'tests/cut-short', text }, { timeoutMs: 3_000 }));
    await until('the statement runs', async () => (await running('tests/cut-short')) === 1, { everyMs: 2 });
    proxy.silence();
    expect(await answer).toMatchObject({ code: 'TIMEOUT' });
    proxy.speak();
    expect(await graph.read(one)).toEqual([[1]]);
    await until('nothing is left running', async () => (await running('tests/cut-short')) === 0);
  });

  test('a hundred calls that were given up give their connections back', async () => {
    const calls = Array.from({ length: 100 }, () =>
      rejection(graph.read({ name: 'tests/given-up', text: ENDLESS }, { timeoutMs: 100 })),
    );
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ code: 'TIMEOUT' });
    // The pool holds 100: were they not given back, this would wait until its deadline.
    const rows = await Promise.all(Array.from({ length: 100 }, () => graph.read(one, { timeoutMs: 8_000 })));
    expect(rows).toHaveLength(100);
    expect(proxy.connections()).toBeLessThanOrEqual(100);
    await until('nothing is left running', async () => (await running('tests/given-up')) === 0);
  });

  // Takes a second or so, time enough to cut its connection while it runs.
  const slow = 'UNWIND range(1, 10000000) AS i WITH count(i) AS n';

  test('a read is sent again when its connection is cut', async () => {
    const answer = graph.read({ name: 'tests/cut-read', text: `${slow} RETURN n` });
    await until('the statement runs', async () => (await running('tests/cut-read')) === 1, { everyMs: 2 });
    proxy.cut();
    expect(await answer).toEqual([[10_000_000]]);
  });

  test('a write is not sent again when its connection is cut, for it may have been committed', async () => {
    const name = 'tests/cut-write';
    const answer = rejection(graph.write({ name, text: `${slow} CREATE (:TestCut) RETURN n` }));
    await until('the statement runs', async () => (await running(name)) === 1, { everyMs: 2 });
    proxy.cut();
    expect(await answer).toMatchObject({ code: 'UNAVAILABLE' });
    await until('nothing is left running', async () => (await running(name)) === 0);
    const [row] = await testGraph().write({
      name: 'tests/count-cut',
      text: 'MATCH (n:TestCut) DETACH DELETE n RETURN count(*)',
    });
    expect(row?.[0]).toBeLessThanOrEqual(1);
  });

  test('a read gives up with UNAVAILABLE when every connection is cut', async () => {
    proxy.cut(1_000);
    expect(await rejection(graph.read(one))).toMatchObject({ code: 'UNAVAILABLE' });
    proxy.cut(0);
    expect(await graph.read(one)).toEqual([[1]]);
  });
});
