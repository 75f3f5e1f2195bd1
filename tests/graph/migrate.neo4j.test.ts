import { cp, mkdtemp, rm, writeFile, appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OperatorError } from '../../src/errors.js';
import { CYPHER_DIR } from '../../src/graph/cypher-files.js';
import { connect, type Graph } from '../../src/graph/driver.js';
import { migrate, statementsOf } from '../../src/graph/migrate.js';
import { neo4jAddress, testGraph } from '../support/test-graph.js';

/** Takes the schema and all that says what it is, so that the graph is as a new Neo4j. */
async function forgetSchema(graph: Graph): Promise<void> {
  const names = async (what: string): Promise<string[]> =>
    (await graph.read({ name: 'tests/schema', text: what })).map(([name]) => name as string);
  for (const name of await names('SHOW CONSTRAINTS YIELD name')) {
    await graph.write({ name: 'tests/drop', text: `DROP CONSTRAINT ${name}` });
  }
  for (const name of await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) {
    await graph.write({ name: 'tests/drop', text: `DROP INDEX ${name}` });
  }
  await graph.write({ name: 'tests/forget', text: 'MATCH (n:Migration|Lease) DELETE n' });
}

async function schemaOf(graph: Graph): Promise<unknown[][]> {
  const text = 'SHOW INDEXES YIELD * RETURN name, type, labelsOrTypes, properties, state ORDER BY name';
  return graph.read({ name: 'tests/schema', text });
}

async function recorded(graph: Graph): Promise<unknown> {
  const text = 'MATCH (n:Migration) WITH n ORDER BY n.name RETURN collect(n.name), count(DISTINCT n.name)';
  return (await graph.read({ name: 'tests/recorded', text }))[0];
}

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'cyberlaw-graph-migrations-'));
});
afterAll(async () => {
  await rm(dir, { recursive: true });
  // the other tests' graph has the product's schema
  await forgetSchema(testGraph());
  await migrate(testGraph());
});

describe('migrate', () => {
  beforeEach(() => forgetSchema(testGraph()));

  test('applies every migration once, in order, and leaves every index usable', async () => {
    const graph = testGraph();
    const started: string[] = [];
    const applied = await migrate(graph, { onApply: (name) => started.push(name) });
    expect(applied.length).toBeGreaterThan(0);
    expect(applied).toEqual([...applied].sort());
    expect(started).toEqual(applied);
    expect(await recorded(graph)).toEqual([applied, applied.length]);
    const states = (await schemaOf(graph)).map(([, , , , state]) => state);
    expect(new Set(states)).toEqual(new Set(['ONLINE']));
    expect(await migrate(graph)).toEqual([]);
    expect(await recorded(graph)).toEqual([applied, applied.length]);
  });

  test('is done once when four servers start together', async () => {
    const quiet = pino({ level: 'silent' });
    const graphs = Array.from({ length: 4 }, () => connect(neo4jAddress(), quiet));
    try {
      const results = await Promise.all(graphs.map((graph) => migrate(graph)));
      const applied = results.flat();
      expect(applied).toHaveLength(new Set(applied).size);
      expect(await recorded(testGraph())).toEqual([[...applied].sort(), applied.length]);
    } finally {
      await Promise.all(graphs.map((graph) => graph.close()));
    }
  });

  test('is completed after an interruption between two statements', async () => {
    const graph = testGraph();
    const stop = new AbortController();
    const stopped = migrate(graph, {
      signal: stop.signal,
      onApply: (name) => {
        if (name.startsWith('0003')) stop.abort(new Error('stopped'));
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    const applied = await migrate(graph);
    expect(applied[0]).toMatch(/^0003/);
    const schema = await schemaOf(graph);
    await forgetSchema(graph);
    await migrate(graph);
    const identity = (row: unknown[]): unknown => [row[0], row[1], row[2]];
    expect(schema.map(identity)).toEqual((await schemaOf(graph)).map(identity));
  });
});

describe('migrations that do not fit the graph', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = testGraph();
    await migrate(graph);
    await cp(path.join(CYPHER_DIR, 'migrations'), dir, { recursive: true });
  });

  test('one that was edited after it had been applied is refused, and named', async () => {
    await appendFile(path.join(dir, '0001-unique-ids.cypher'), '// a word more\n');
    const error: unknown = await migrate(graph, { dir }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OperatorError);
    expect((error as OperatorError).message).toMatch(/0001-unique-ids .*edited/);
  });

  test('line ends as Windows writes them are no edit', async () => {
    const { readFile } = await import('node:fs/promises');
    const file = path.join(dir, '0001-unique-ids.cypher');
    const text = await readFile(path.join(CYPHER_DIR, 'migrations', '0001-unique-ids.cypher'), 'utf8');
    await writeFile(file, text.replaceAll('\n', '\r\n'));
    expect(await migrate(graph, { dir })).toEqual([]);
  });

  test('a graph that a newer version made is refused', async () => {
    await rm(path.join(dir, '0005-names-search.cypher'));
    const error: unknown = await migrate(graph, { dir }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OperatorError);
    expect((error as OperatorError).message).toMatch(/newer version.*0005-names-search/);
  });
});

test('statements end with a semicolon at the end of a line, and comment lines are none', () => {
  expect(statementsOf("// a; b;\nRETURN 1;\n\n  // c\nRETURN ';' AS x,\n  2;\r\nRETURN 3\n".replace('\r', ''))).toEqual(
    ['RETURN 1', "RETURN ';' AS x,\n  2", 'RETURN 3'],
  );
});
